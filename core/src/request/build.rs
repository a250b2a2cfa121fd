//! Requests written in Rust: constructors that ask for what is always needed, and a method a key for the rest.

use super::{
    AccountInput, BoundWishInput, DataSubjectInput, EventInput, NonUserInput, OptionsInput, ReasonInput,
    RepresentativeInput, Request, SecondParentInput, ServiceControllerInput, ServiceInput, SightingInput, VERSION,
    WishInput,
};
use crate::catalog::PlatformKind;
use crate::date::Date;
use crate::language::LanguageTag;
use crate::vocabulary::{
    AccountStatus, AccountUse, AmicableSettlement, AuthorityBasis, AuthorityProof, AuthorityStep, Custody, EventKind,
    ExtensionGrounds, FormScope, LetterKind, NameDisclosure, Part, Refusal, RequestKind, Role, SentText, TextLength,
    Via, Visibility,
};

/// A method a key, by the kind of its value: `text`, `word` of the contract, `number`, `flag`, `lines`, or `part`, an object. With
/// a list behind the arrow the method adds one value to it.
macro_rules! setters {
    ($type:ident { $($kind:ident $name:ident $(: $value:ty)? $(=> $list:ident)?;)* }) => {
        impl $type { $(setters!(@$kind $name $(: $value)? $(=> $list)?);)* }
    };
    (@text $name:ident $(=> $list:ident)?) => {
        setters!(@method $name: impl Into<String>, |value| value.into() $(=> $list)?);
    };
    (@word $name:ident: $word:ty $(=> $list:ident)?) => {
        setters!(@method $name: $word, |value| value.to_string() $(=> $list)?);
    };
    (@number $name:ident: $number:ty) => {
        setters!(@method $name: $number, |value| value.into());
    };
    (@flag $name:ident) => {
        setters!(@method $name: bool, |value| value);
    };
    (@lines $name:ident) => {
        setters!(@method $name: impl IntoIterator<Item = impl Into<String>>, |value| {
            value.into_iter().map(Into::into).collect()
        });
    };
    (@part $name:ident: $part:ty $(=> $list:ident)?) => {
        setters!(@method $name: $part, |value| value $(=> $list)?);
    };
    (@method $name:ident: $type:ty, |$value:ident| $made:expr) => {
        #[doc = concat!("Sets the field [`", stringify!($name), "`](field@Self::", stringify!($name), ").")]
        #[must_use]
        pub fn $name(mut self, $value: $type) -> Self {
            self.$name = Some($made);
            self
        }
    };
    (@method $name:ident: $type:ty, |$value:ident| $made:expr => $list:ident) => {
        #[doc = concat!("Adds one to the field [`", stringify!($list), "`](field@Self::", stringify!($list), ").")]
        #[must_use]
        pub fn $name(mut self, $value: $type) -> Self {
            self.$list.push($made);
            self
        }
    };
}

impl Request {
    /// A request for a letter of a kind, in a language, written on a day.
    ///
    /// Nothing is judged here, nor by the methods that add the rest: [`validate`](crate::validate) does, and names all
    /// issues at once. The example is in the documentation of the [crate](crate#a-request-in-rust).
    #[must_use]
    pub fn new(letter: LetterKind, language: &LanguageTag, date: Date) -> Self {
        Self {
            version: Some(VERSION),
            letter: Some(letter.to_string()),
            language: Some(language.to_string()),
            date: Some(date.to_string()),
            ..Self::default()
        }
    }
}

setters!(Request {
    word guide_language: &LanguageTag;
    part data_subject: DataSubjectInput;
    part representative: RepresentativeInput;
    part service: ServiceInput => services;
    part account: AccountInput => accounts;
    part non_user: NonUserInput;
    part reason: ReasonInput => reasons;
    part event: EventInput => history;
    text reference;
    part options: OptionsInput;
});

impl Request {
    /// Adds one to the field [`requests`](field@Self::requests), for all accounts.
    #[must_use]
    pub fn request(mut self, part: RequestKind) -> Self {
        self.requests.push(WishInput::Word(part.to_string()));
        self
    }

    /// Adds one to the field [`requests`](field@Self::requests), for accounts by their ids.
    #[must_use]
    pub fn request_for(mut self, part: RequestKind, accounts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let accounts = accounts.into_iter().map(Into::into).collect();
        self.requests.push(WishInput::Bound(BoundWishInput { part: Some(part.to_string()), accounts }));
        self
    }
}

impl DataSubjectInput {
    /// A person by full name and country of residence (ISO 3166-1 alpha-2).
    #[must_use]
    pub fn new(name: impl Into<String>, country: impl Into<String>) -> Self {
        Self { name: Some(name.into()), country: Some(country.into()), ..Self::default() }
    }
}

setters!(DataSubjectInput {
    lines address;
    text region;
    text email;
    text phone;
    text address_country;
    text former_name => former_names;
    flag minor;
});

impl RepresentativeInput {
    /// Who acts for the person: in what capacity, and the name.
    #[must_use]
    pub fn new(role: Role, name: impl Into<String>) -> Self {
        Self { role: Some(role.to_string()), name: Some(name.into()), ..Self::default() }
    }
}

setters!(RepresentativeInput {
    text signatory;
    lines address;
    text country;
    text email;
    text phone;
    word authority: AuthorityProof;
    word basis: AuthorityBasis;
    word custody: Custody;
    part second_parent: SecondParentInput;
    flag article_80;
});

impl SecondParentInput {
    /// The other parent, by full name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()) }
    }
}

impl ServiceInput {
    /// A service that the catalog does not know: the id that accounts use, its name, its kind (a word of
    /// [`PlatformKind`]) and the company behind it.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        kind: PlatformKind,
        controller: ServiceControllerInput,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            kind: Some(kind.to_string()),
            controller: Some(controller),
        }
    }
}

impl ServiceControllerInput {
    /// A company by name and country of its seat (ISO 3166-1 alpha-2). It needs an address or an e-mail address.
    #[must_use]
    pub fn new(name: impl Into<String>, country: impl Into<String>) -> Self {
        Self { name: Some(name.into()), country: Some(country.into()), ..Self::default() }
    }
}

setters!(ServiceControllerInput {
    lines address;
    text email;
});

impl AccountInput {
    /// An account of a platform (its id).
    #[must_use]
    pub fn new(platform: impl Into<String>) -> Self {
        Self { platform: Some(platform.into()), ..Self::default() }
    }
}

setters!(AccountInput {
    text id;
    text handle;
    text url;
    text email;
    text phone;
    word usage: AccountUse;
    word visibility: Visibility;
    text link_group;
    text former => formerly;
    word status: AccountStatus;
    text deleted_on;
    text managed_by;
    flag separate;
});

impl NonUserInput {
    /// Platforms (their ids) where data of a person without an account appeared.
    #[must_use]
    pub fn new(platforms: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { platforms: platforms.into_iter().map(Into::into).collect(), ..Self::default() }
    }
}

setters!(NonUserInput {
    part sighting: SightingInput => sightings;
    flag no_account_with_email;
});

impl SightingInput {
    /// A place of which nothing is known yet; one of the three fields is needed.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters!(SightingInput {
    text what;
    text url;
    text note;
    text platform;
});

impl ReasonInput {
    /// A reason of the catalog, by its id.
    #[must_use]
    pub fn of(id: impl Into<String>) -> Self {
        Self { id: Some(id.into()), ..Self::default() }
    }

    /// A reason in the person's own words, printed unchanged.
    #[must_use]
    pub fn own_words(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::default() }
    }
}

setters!(ReasonInput {
    text detail;
    text account => accounts;
    text platform => platforms;
});

impl EventInput {
    /// What happened, and on what day.
    #[must_use]
    pub fn new(event: EventKind, on: Date) -> Self {
        Self { event: Some(event.to_string()), on: Some(on.to_string()), ..Self::default() }
    }
}

setters!(EventInput {
    word via: Via;
    word letter: LetterKind;
    text controller;
    text account => accounts;
    text note;
    text country;
    word text: SentText;
    word part: Part => parts;
    word received: Date;
    flag proof;
    word about: LetterKind;
    word grounds: ExtensionGrounds;
    word until: Date;
    word refusal: Refusal;
    text authority;
    word step: AuthorityStep;
    text reference;
});

impl OptionsInput {
    /// Every choice at its default.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters!(OptionsInput {
    word form_scope: FormScope;
    word text_length: TextLength;
    number reminder_days: u16;
    word name_to_controller: NameDisclosure;
    word amicable: AmicableSettlement;
    text pending;
});

#[cfg(test)]
mod tests {
    use super::super::{REQUEST, Shape};
    use super::*;
    use crate::localize::Locales;
    use crate::parse::parse;

    const JSON: &str = r#"{
        "version": 1, "letter": "reminder", "language": "de", "guide_language": "en", "date": "2027-01-20",
        "data_subject": {
            "name": "Anna Example", "address": ["Example Street 1", "10115 Berlin"], "country": "DE", "region": "DE-BE",
            "email": "anna@example.org", "phone": "+49 30 000000", "address_country": "FR",
            "former_names": ["Anna Earlier"], "minor": true
        },
        "representative": {
            "role": "parent", "name": "Berta Example", "signatory": "Carl Example", "address": ["Example Street 2"],
            "country": "AT", "email": "berta@example.org", "phone": "+43 1 00000", "authority": "enclosed",
            "basis": "parental", "custody": "joint", "second_parent": {"name": "Dora Example"}, "article_80": false
        },
        "services": [{
            "id": "village", "name": "Village", "kind": "forum",
            "controller": {"name": "Village GmbH", "address": ["Square 1"], "country": "DE", "email": "v@example.org"}
        }],
        "accounts": [{
            "id": "one", "platform": "instagram", "handle": "anna.e", "url": "https://example.org/anna.e",
            "email": "anna@example.org", "phone": "+49 30 000000", "use": "creator", "visibility": "private",
            "link_group": "family", "formerly": ["old@example.org"], "status": "deleted", "deleted_on": "2025-07",
            "managed_by": "Example School", "separate": true
        }],
        "non_user": {
            "platforms": ["facebook", "chatgpt"],
            "sightings": [{"what": "a photo", "url": "https://example.org/photo", "note": "second from the left", "platform": "facebook"}],
            "no_account_with_email": true
        },
        "reasons": [{"id": "control", "detail": "In my words.", "accounts": ["one"], "platforms": ["facebook"]}, {"text": "My own reason."}],
        "requests": ["erasure", {"part": "recipients", "accounts": ["one"]}],
        "history": [{
            "event": "refused", "on": "2026-12-01", "via": "post", "letter": "objection", "controller": "meta-ireland",
            "accounts": ["one"], "note": "Came late.", "country": "FR", "text": "form", "parts": ["erasure"],
            "received": "2026-11-30", "proof": true, "about": "access", "grounds": "none", "until": "2027-03-01",
            "refusal": "identity", "authority": "ie", "step": "decided", "reference": "R-1"
        }],
        "reference": "A-1",
        "options": {"form_scope": "account", "text_length": "short", "reminder_days": 7,
            "name_to_controller": "no", "amicable": "yes", "pending": "Amtsgericht Musterstadt"}
    }"#;

    fn built() -> Request {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let tag = |text: &str| text.parse::<LanguageTag>().unwrap();
        Request::new(LetterKind::Reminder, &tag("de"), day("2027-01-20"))
            .guide_language(&tag("en"))
            .data_subject(
                DataSubjectInput::new("Anna Example", "DE")
                    .address(["Example Street 1", "10115 Berlin"])
                    .region("DE-BE")
                    .email("anna@example.org")
                    .phone("+49 30 000000")
                    .address_country("FR")
                    .former_name("Anna Earlier")
                    .minor(true),
            )
            .representative(
                RepresentativeInput::new(Role::Parent, "Berta Example")
                    .signatory("Carl Example")
                    .address(["Example Street 2"])
                    .country("AT")
                    .email("berta@example.org")
                    .phone("+43 1 00000")
                    .authority(AuthorityProof::Enclosed)
                    .basis(AuthorityBasis::Parental)
                    .custody(Custody::Joint)
                    .second_parent(SecondParentInput::new("Dora Example"))
                    .article_80(false),
            )
            .service(ServiceInput::new(
                "village",
                "Village",
                PlatformKind::Forum,
                ServiceControllerInput::new("Village GmbH", "DE").address(["Square 1"]).email("v@example.org"),
            ))
            .account(
                AccountInput::new("instagram")
                    .id("one")
                    .handle("anna.e")
                    .url("https://example.org/anna.e")
                    .email("anna@example.org")
                    .phone("+49 30 000000")
                    .usage(AccountUse::Creator)
                    .visibility(Visibility::Private)
                    .link_group("family")
                    .former("old@example.org")
                    .status(AccountStatus::Deleted)
                    .deleted_on("2025-07")
                    .managed_by("Example School")
                    .separate(true),
            )
            .non_user(
                NonUserInput::new(["facebook", "chatgpt"])
                    .sighting(
                        SightingInput::new()
                            .what("a photo")
                            .url("https://example.org/photo")
                            .note("second from the left")
                            .platform("facebook"),
                    )
                    .no_account_with_email(true),
            )
            .reason(ReasonInput::of("control").detail("In my words.").account("one").platform("facebook"))
            .reason(ReasonInput::own_words("My own reason."))
            .request(RequestKind::Erasure)
            .request_for(RequestKind::Recipients, ["one"])
            .event(
                EventInput::new(EventKind::Refused, day("2026-12-01"))
                    .via(Via::Post)
                    .letter(LetterKind::Objection)
                    .controller("meta-ireland")
                    .account("one")
                    .note("Came late.")
                    .country("FR")
                    .text(SentText::Form)
                    .part(Part::Erasure)
                    .received(day("2026-11-30"))
                    .proof(true)
                    .about(LetterKind::Access)
                    .grounds(ExtensionGrounds::None)
                    .until(day("2027-03-01"))
                    .refusal(Refusal::Identity)
                    .authority("ie")
                    .step(AuthorityStep::Decided)
                    .reference("R-1"),
            )
            .reference("A-1")
            .options(
                OptionsInput::new()
                    .form_scope(FormScope::Account)
                    .text_length(TextLength::Short)
                    .reminder_days(7)
                    .name_to_controller(NameDisclosure::No)
                    .amicable(AmicableSettlement::Yes)
                    .pending("Amtsgericht Musterstadt"),
            )
    }

    #[test]
    fn a_request_written_in_rust_is_that_of_the_json() {
        assert!(parse(JSON.as_bytes(), &Locales::empty()).unwrap() == built());
    }

    /// The keys of a shape that no object of its place in `value` has.
    fn missing(shape: Shape, values: &[&serde_json::Value]) -> Vec<&'static str> {
        match shape {
            Shape::Object(keys) | Shape::TextOrObject(keys) => keys
                .iter()
                .flat_map(|(key, shape)| {
                    let members: Vec<_> = values.iter().filter_map(|value| value.get(key)).collect();
                    if members.is_empty() { vec![*key] } else { missing(*shape, &members) }
                })
                .collect(),
            Shape::List(element) => {
                missing(*element, &values.iter().filter_map(|value| value.as_array()).flatten().collect::<Vec<_>>())
            }
            Shape::Text | Shape::Number | Shape::Flag => Vec::new(),
        }
    }

    #[test]
    fn every_key_of_the_format_can_be_set() {
        assert_eq!(missing(REQUEST, &[&serde_json::to_value(built()).unwrap()]), [""; 0]);
    }
}
