//! Rows of the table of hostile and awkward input that end well or with a hint. Refused rows are in `codes`.

use serde_json::{Value, json};
use widerspruch::limits;

use crate::support::{LIBRARY, base, changed, judge, non_user, with};

fn passes(name: &str, request: &Value) {
    let outcome = judge(request);
    assert_eq!((outcome.issues, outcome.hints), (vec![], vec![]), "{name}");
}

fn hints(name: &str, request: &Value, expected: &[&str]) {
    let outcome = judge(request);
    assert_eq!(outcome.issues, [""; 0], "{name}");
    assert_eq!(outcome.hints, expected, "{name}");
}

fn refuses(name: &str, request: &Value, expected: &[&str]) {
    assert_eq!(judge(request).issues, expected, "{name}");
}

fn name(value: &str) -> Value {
    changed("/data_subject/name", json!(value))
}

fn letter_text(request: &Value) -> String {
    let prepared = LIBRARY.prepare_json(request.to_string().as_bytes()).expect("a valid request");
    prepared.letters.first().expect("a letter").text()
}

#[test]
fn the_base_is_clean() {
    passes("base", &base());
    passes("non-user", &non_user());
}

#[test]
fn class_a_empty_missing_placeholder() {
    for blank in ["", "   ", "\u{200B}\u{2060}", "\u{3164}", "\u{FEFF}", "\t\n"] {
        refuses("BI-001 to BI-003", &name(blank), &["name.missing /data_subject/name"]);
    }
    for surname in ["Anna Null", "Jan None", "Nan N/A Miller", "Undefined Smith"] {
        passes("BI-005", &name(surname));
    }
    for word in ["Null", "none", "NaN", "N/A", "undefined"] {
        hints("BI-005", &name(word), &["name.looks_like_placeholder /data_subject/name"]);
    }
    for word in ["-", "?", "...", "12"] {
        refuses("BI-006", &name(word), &["name.no_letter /data_subject/name"]);
    }
    refuses("BI-007", &changed("/accounts", json!([])), &["platform.none /accounts"]);
    passes("BI-009", &changed("/reasons", json!([])));
    passes("BI-011", &changed("/data_subject/address", Value::Null));
    passes("BI-011", &changed("/data_subject/email", Value::Null));
}

#[test]
fn class_b_size_and_count() {
    refuses("BI-013", &name(&"x".repeat(10_000)), &["name.too_long /data_subject/name"]);
    let text = |text: String| changed("/reasons/1/text", json!(text));
    refuses("BI-014", &text("x".repeat(1024 * 1024)), &["text.too_long /reasons/1/text"]);
    passes("BI-015", &text("\u{E9}".repeat(limits::TEXT_CHARS)));
    refuses("BI-015", &text("\u{E9}".repeat(limits::TEXT_CHARS + 1)), &["text.too_long /reasons/1/text"]);
    passes("BI-015", &name(&"x".repeat(limits::NAME_CHARS)));
    let accounts = |n: usize| {
        let accounts: Vec<Value> = (0..n).map(|n| json!({"platform": "x", "handle": format!("h{n}")})).collect();
        with(changed("/accounts", json!(accounts)), "/reasons/1", json!({"text": "My own words."}))
    };
    passes("BI-017", &accounts(limits::ACCOUNTS));
    refuses("BI-017", &accounts(10_000), &["account.too_many /accounts"]);
    refuses("BI-021", &text("\n".repeat(3_000) + "x"), &[]);
    refuses("BI-021", &text(format!("a{}x", "\n".repeat(100_000))), &["text.too_long /reasons/1/text"]);
    refuses("BI-021", &text(format!("a{}x", "\n".repeat(3_000))), &["text.too_many_lines /reasons/1/text"]);
    passes("BI-022", &name(&format!("q{}", "\u{301}".repeat(8))));
    refuses("BI-022", &name(&format!("q{}", "\u{301}".repeat(9))), &["text.too_many_marks /data_subject/name"]);
}

#[test]
fn class_c_controls_and_line_breaks() {
    for breaking in ["a\rb", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "a\u{B}b", "a\u{C}b", "a\nb"] {
        refuses("BI-026 to BI-031", &name(breaking), &["text.line_break /data_subject/name"]);
    }
    refuses("BI-033", &name("abc\u{8}\u{7F}x"), &["text.control /data_subject/name"]);
    hints("BI-035", &name("Anna\tBeispiel"), &["text.normalised /data_subject/name"]);
    hints(
        "BI-037",
        &changed("/data_subject/address/1", json!("10115 Berlin\n")),
        &["text.normalised /data_subject/address/1"],
    );
    let mixed = changed("/reasons/1/text", json!("one\r\ntwo\rthree\nfour\u{2028}five\u{B}six"));
    hints("BI-030, BI-031, BI-038", &mixed, &["text.normalised /reasons/1/text"]);
    assert!(letter_text(&mixed).contains("five six"));
    assert!(!letter_text(&mixed).contains(['\r', '\u{2028}', '\u{B}']));
}

#[test]
fn class_d_unicode() {
    assert_eq!(letter_text(&name("Mu\u{308}ller")), letter_text(&name("M\u{FC}ller")), "BI-039");
    hints("BI-041", &name("Stef\u{FB01}"), &["text.compatibility_letters /data_subject/name"]);
    refuses("BI-042", &name("A\u{202C}b"), &["text.bidi_control /data_subject/name"]);
    refuses("BI-043", &name("A\u{2067}b"), &["text.bidi_control /data_subject/name"]);
    refuses("BI-043", &name("A\u{2069}b"), &["text.bidi_control /data_subject/name"]);
    hints("BI-043, balanced", &name("A\u{2067}b\u{2069}"), &["text.normalised /data_subject/name"]);
    passes("BI-045", &name("\u{5D3}\u{5D5}\u{5D3}\u{200F} \u{5DB}\u{5D4}\u{5DF}"));
    passes("BI-046", &name("\u{645}\u{62D}\u{645}\u{62F}"));
    for (host, suggestion) in [
        ("facebo\u{3BF}k.com", "facebook.com"),
        ("faceb\u{43E}ok.com", "facebook.com"),
        ("facebook.com.evil.example", "facebook.com"),
        ("notfacebook.com", "facebook.com"),
        ("evil.example", "f"),
    ] {
        let request = changed("/accounts/0/url", json!(format!("https://{host}/anna")));
        refuses("BI-049", &request, &["url.domain_mismatch /accounts/0/url"]);
        let issues = crate::support::issues(request.to_string().as_bytes());
        let message = &issues.first().unwrap().message;
        assert!(message.contains(suggestion) && !message.contains("evil"), "{message}");
    }
    hints("BI-050", &name("An\u{AD}na Bei\u{200B}spiel"), &["text.normalised /data_subject/name"]);
    assert!(letter_text(&name("An\u{AD}na Bei\u{200B}spiel")).contains("Anna Beispiel"));
    passes("BI-051", &name("\u{646}\u{627}\u{645}\u{200C}\u{647}\u{627}"));
    passes("BI-053", &name("Anna \u{2764}\u{FE0F}"));
    refuses("BI-055", &name("A\u{FFFE}b"), &["text.noncharacter /data_subject/name"]);
    refuses("BI-055", &name("A\u{1FFFF}b"), &["text.noncharacter /data_subject/name"]);
    for emoji in [
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
        "\u{1F1E9}\u{1F1EA}",
        "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    ] {
        passes("BI-061", &name(&format!("Anna {emoji}")));
    }
    for special in [
        "\u{130}brahim I\u{15F}\u{131}k",
        "Stra\u{DF}e Gro\u{1E9E}",
        "\u{39F}\u{3B4}\u{3C5}\u{3C3}\u{3C3}\u{3AD}\u{3B1}\u{3C2}",
    ] {
        passes("BI-062", &name(special));
    }
    refuses(
        "BI-065",
        &changed("/data_subject/address/1", json!("\u{661}\u{660}\u{661}\u{661}\u{665} Berlin")),
        &["postcode.format /data_subject/address"],
    );
    passes("BI-066", &name("Anna\u{A0}Beispiel"));
    hints("BI-066", &name("Anna Beispiel\u{A0}"), &["text.normalised /data_subject/name"]);
    passes("BI-067", &name("\u{5C71}\u{7530}\u{3000}\u{592A}\u{90CE}"));
    hints("BI-067", &name("\u{3000}\u{5C71}\u{7530}"), &["text.normalised /data_subject/name"]);
}

#[test]
fn class_e_real_names_and_addresses() {
    for real in [
        "O'Brien",
        "D\u{2019}Angelo",
        "van \u{2019}t Hoff",
        "M\u{FC}ller-L\u{FC}denscheidt",
        "Jean-Luc",
        "O",
        "Ng",
        "von der Leyen",
        "de la Cruz",
        "ibn Rushd",
        "Prof. Dr. med. habil. Anna Beispiel",
        "Nguy\u{1EC5}n Th\u{1ECB} \u{C1}nh",
        "\u{DE}\u{F3}r\u{F0}ur",
        "\u{141}ukasz \u{179}d\u{17A}b\u{142}o",
        "I\u{11F}d\u{131}r",
        "\u{5C71}\u{7530}\u{305F}\u{308D}\u{3046}",
        "\u{D55C}\u{AE00}",
        "J\u{30C}a\u{325}n",
        "\u{418}\u{432}\u{430}\u{43D} Muster",
        "A\u{328}\u{301}",
        "C\u{327}a\u{30A}f\u{300}",
    ] {
        use unicode_normalization::UnicodeNormalization;
        let composed: String = real.nfc().collect();
        passes("BI-069 to BI-078", &name(&composed));
        assert!(letter_text(&name(&composed)).contains(&composed), "{composed}");
    }
    let address = |country: &str, lines: &[&str]| {
        let request = changed("/data_subject/country", json!(country));
        let request = with(request, "/data_subject/region", Value::Null);
        with(request, "/data_subject/address", json!(lines))
    };
    for (country, lines) in [
        ("IE", ["12 Main Street", "Galway"].as_slice()),
        ("GB", &["221B Baker Street", "London", "NW1 6XE"]),
        ("NL", &["Damrak 1", "1012 LG Amsterdam"]),
        ("NL", &["Damrak 1", "1012LG Amsterdam"]),
        ("LV", &["Br\u{12B}v\u{12B}bas iela 1", "R\u{12B}ga, LV-1010"]),
        ("LU", &["1, rue X", "L-1234 Luxembourg"]),
        ("LU", &["1, rue X", "1234 Luxembourg"]),
        ("PL", &["ul. Prosta 1", "00-838 Warszawa"]),
        ("SE", &["Storgatan 1", "111 22 Stockholm"]),
        ("GR", &["Ermou 1", "10563 Athina"]),
        ("PT", &["Rua A 1", "1000-001 Lisboa"]),
        ("MT", &["1, Triq A", "Valletta VLT 1117"]),
        ("AT", &["Ring 1", "A-1010 Wien"]),
        ("FR", &["1 rue X", "Postfach"]),
    ] {
        passes("BI-081", &address(country, lines));
    }
    for (country, lines) in [("PL", ["ul. Prosta 1", "00838 Warszawa"]), ("AT", ["Ring 1", "10100 Wien"])] {
        refuses("BI-081", &address(country, &lines), &["postcode.format /data_subject/address"]);
    }
}

#[test]
fn class_f_email() {
    let email = |address: &str| changed("/data_subject/email", json!(address));
    for good in [
        "o'brien@x.example",
        "a+tag@x.example",
        "a.b-c_d@sub.x.example",
        "anna@m\u{FC}ller.example",
        "anna@xn--mller-kva.example",
        "!#$%&'*+-/=?^_`{|}~@x.example",
    ] {
        passes("BI-090", &email(good));
    }
    for (wrong, code) in [
        ("max@x.example\r\nX: 1", "text.line_break"),
        ("a@b@x.example", "email.multiple"),
        ("a@x.example,b@y.example", "email.multiple"),
        ("max@xn--9", "email.domain"),
        ("max@xn--a.example", "email.domain"),
        ("max@localhost", "email.domain"),
        ("max@-x.example", "email.domain"),
        ("max@x..example", "email.domain"),
        ("max@x.example.", "email.domain"),
        ("max@127.0.0.1", "email.domain"),
        ("max@[127.0.0.1]", "email.unsupported"),
        ("max(comment)@x.example", "email.unsupported"),
        ("<max@x.example>", "email.display_name"),
        ("\"Max\" <max@x.example>", "email.display_name"),
        ("@x.example", "email.invalid"),
        ("ma x@x.example", "email.invalid"),
        ("mailto:max@x.example", "email.invalid"),
    ] {
        refuses("F", &email(wrong), &[&format!("{code} /data_subject/email")]);
    }
    let local = "a".repeat(64);
    passes("BI-089", &email(&format!("{local}@x.example")));
    let domain = format!("{}.example", ["d"; 3].map(|label| label.repeat(60)).join("."));
    passes("BI-089", &email(&format!("{}@{domain}", "a".repeat(254 - 1 - domain.len()))));
    let long = format!("{}@{domain}", "a".repeat(255 - 1 - domain.len()));
    refuses("BI-089", &email(&long), &["email.too_long /data_subject/email"]);
    for dots in [".a@x.example", "a.@x.example", "a..b@x.example"] {
        hints("BI-095", &email(dots), &["email.dots /data_subject/email"]);
    }
}

#[test]
fn links_and_templates_are_data() {
    let url = |url: &str| changed("/accounts/0/url", json!(url));
    for wrong in [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://www.facebook.com/a",
        "www.facebook.com/anna",
        "//www.facebook.com/anna",
    ] {
        refuses("BI-118", &url(wrong), &["url.scheme /accounts/0/url"]);
    }
    refuses("userinfo", &url("https://www.facebook.com@evil.example/"), &["url.user_info /accounts/0/url"]);
    refuses("port", &url("https://www.facebook.com:8443/"), &["url.invalid /accounts/0/url"]);
    refuses("backslash", &url("https://evil.example\\.facebook.com/"), &["url.domain_mismatch /accounts/0/url"]);
    refuses("space", &url("https://www.facebook.com/a b"), &["url.invalid /accounts/0/url"]);
    hints("encoded", &url("https://www.facebook.com/ann\u{E4}"), &["text.normalised /accounts/0/url"]);
    passes("plain", &url("https://facebook.com/anna"));
    for template in ["{ $name }", "{{ 7*7 }}", "${x}", "%s {0}"] {
        let request = name(&format!("Anna {template}"));
        passes("BI-129", &request);
        assert!(letter_text(&request).contains(template));
    }
}

#[test]
fn class_j_locales() {
    let language = |tag: &str| changed("/language", json!(tag));
    hints("BI-137", &language("de_DE"), &["text.normalised /language"]);
    hints("BI-137", &language("de-DE-u-ca-buddhist"), &["text.normalised /language"]);
    hints("BI-139", &language("de-LU"), &["language.fallback /language"]);
    for written_for in ["de-DE", "de-AT", "de-CH", "de-LI", "en-GB", "en-IE"] {
        passes("own region", &language(written_for));
    }
    hints("both are for another country", &language("gsw-CH"), &["language.fallback /language"]);
    for wrong in ["../de", "de/../en", "d", "\u{5FB7}\u{8A9E}", &"d".repeat(10_000)] {
        refuses("BI-138", &language(wrong), &["language.invalid /language"]);
    }
    refuses("BI-138", &language("deutsch"), &["language.unknown /language"]);
}

#[test]
fn class_n_dates() {
    for wrong in [
        "2023-02-29",
        "2026-13-01",
        "2026-01-00",
        "24.11.2026",
        "2026-11-24T00:00",
        "0000-00-00",
        "now",
        "\u{662}026-11-24",
    ] {
        refuses("BI-187", &changed("/date", json!(wrong)), &["date.invalid /date"]);
    }
    passes("leap day", &changed("/date", json!("2028-02-29")));
}

#[test]
fn class_o_domain_model() {
    let same = json!({"id": "zz", "platform": "youtube", "handle": "anna.b"});
    let request = changed("/accounts/2", same);
    let sent = json!([{"event": "sent", "on": "2026-10-01", "accounts": ["zz"]}]);
    hints("BI-195", &with(request, "/history", sent), &["account.duplicate /accounts/2"]);
    let phone = |number: &str| changed("/data_subject/phone", json!(number));
    hints("BI-199", &phone("0049 30 1234"), &["text.normalised /data_subject/phone"]);
    hints("BI-199", &phone("+49 (0)30 1234"), &["text.normalised /data_subject/phone"]);
    hints("BI-199", &phone("0151 1234567"), &["phone.national /data_subject/phone"]);
    for wrong in ["0151-CALL-ME", "12", "+49+30 123456", "\u{660}\u{661}\u{662}\u{663}\u{664}\u{665}"] {
        refuses("BI-199", &phone(wrong), &["phone.invalid /data_subject/phone"]);
    }
    refuses(
        "BI-201",
        &changed("/accounts/0/url", json!("https://www.instagram.com/anna")),
        &["account.platform_mismatch /accounts/0/url"],
    );
    passes(
        "BI-203",
        &changed("/representative", json!({"role": "parent", "name": "Bert Beispiel", "custody": "sole"})),
    );
    refuses(
        "BI-203",
        &changed("/representative", json!({})),
        &["representative.role_missing /representative/role", "name.missing /representative/name"],
    );
    passes("BI-205", &with(non_user(), "/reasons/0/id", json!("non-user")));
    refuses("BI-206", &changed("/reasons/0/id", json!("private-profile")), &["reason.does_not_fit /reasons/0/id"]);
    let private = with(base(), "/accounts/0/visibility", json!("private"));
    hints("BI-206", &with(private, "/reasons/0/id", json!("private-profile")), &["reason.left_out /reasons/0"]);
    hints("BI-206", &changed("/reasons/0/id", json!("business-account")), &["reason.left_out /reasons/0"]);
    let no_business = with(base(), "/accounts/1/use", Value::Null);
    let no_business = with(no_business, "/reasons/0/id", json!("business-account"));
    refuses("BI-206", &no_business, &["reason.does_not_fit /reasons/0/id"]);
}

#[test]
fn platforms_are_found_by_id_and_alias_and_countries_in_any_case() {
    for platform in LIBRARY.catalog().platforms() {
        for alias in &platform.aliases {
            let found = LIBRARY.catalog().platform(alias).map(|found| &found.id);
            assert_eq!(found, Some(&platform.id), "{alias}");
        }
    }
    hints("lower case", &changed("/data_subject/country", json!("de")), &["text.normalised /data_subject/country"]);
    hints("short region", &changed("/data_subject/region", json!("be")), &["text.normalised /data_subject/region"]);
    refuses("number", &changed("/data_subject/country", json!("276")), &["country.unknown /data_subject/country"]);
}

#[test]
fn class_u_versions() {
    for version in [0, 2, -1, i64::MAX] {
        refuses("BI-261", &changed("/version", json!(version)), &["request.version /version"]);
    }
    refuses(
        "empty",
        &json!({}),
        &[
            "request.version /version",
            "letter.missing /letter",
            "language.missing /language",
            "date.missing /date",
            "name.missing /data_subject/name",
            "address.missing /data_subject/address",
            "country.missing /data_subject/country",
        ],
    );
}

#[test]
fn a_refused_account_does_not_make_the_history_look_wrong() {
    let mut request = changed("/accounts/0/platform", json!("faceb00k"));
    request["history"] = json!([
        {"event": "sent", "on": "2026-10-01", "accounts": ["fb"]},
        {"event": "sent", "on": "2026-10-01", "controller": "meta-platforms-ireland"},
        {"event": "sent", "on": "2026-10-01"}
    ]);
    refuses("derived", &request, &["platform.unknown /accounts/0/platform"]);
}

#[test]
fn an_address_does_not_repeat_what_stands_around_it() {
    let address = |country: &str, lines: &[&str]| {
        let request = with(changed("/data_subject/address", json!(lines)), "/data_subject/country", json!(country));
        with(request, "/data_subject/region", Value::Null)
    };
    let dropped = |country: &str, lines: &[&str]| {
        let found = judge(&address(country, lines)).hints;
        let prefix = "text.normalised /data_subject/address/";
        found.iter().filter_map(|hint| hint.strip_prefix(prefix)).collect::<Vec<_>>().join(" ")
    };
    for (country, lines, expected) in [
        ("DE", &["ANNA BEISPIEL", "Weg 1", "10115 Berlin", "DEUTSCHLAND"][..], "0 3"),
        ("DE", &["Weg 1", "10115 Berlin", "", "Germany"], "3"),
        ("DE", &["Weg 1", "10115 Berlin", "DE"], "2"),
        ("DE", &["c/o Anna Beispiel GmbH", "Weg 1", "10115 Berlin"], ""),
        ("DE", &["Deutschland", "Weg 1", "10115 Berlin"], ""),
        ("DE", &["Weg 1", "10115 Berlin", "Austria"], ""),
        ("LU", &["1, rue du Chemin", "L-1611 Luxembourg"], ""),
        ("LU", &["1, rue du Chemin", "L-1611", "Luxembourg"], ""),
        ("LU", &["1, rue du Chemin", "L-1611 Luxembourg", "Luxembourg"], "2"),
    ] {
        assert_eq!(dropped(country, lines), expected, "{country} {lines:?}");
    }
}
