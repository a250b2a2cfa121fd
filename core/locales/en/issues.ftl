### Issues: why a request is refused, and remarks that do not stop it.
###
### An issue begins in lower case, has no full stop, says what is wrong and what would be right. It never repeats a
### value of the request: `$key` is a key of the format or a word of the catalog, `$number` and `$total` are limits.
### A program shows it behind the code and the place, for example "name.missing /data_subject/name …".

## The request as a whole

# $number (number): line, such as 12
# $total (number): column, such as 5
issue-request-syntax = not JSON, or nested too deeply, at line { $number }, column { $total }
# $key (text): known key or keys, such as platform
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-key =
    { $kind ->
        [nearest] this key is not known; the nearest is { $key }
       *[all] this key is not known; known here: { $key }
    }
# $kind (keyword): what is expected: text, number, list, object
issue-request-wrong-type =
    { $kind ->
        [number] wrong type; a whole number is expected
        [flag] wrong type; `true` or `false` is expected
        [list] wrong type; a list is expected
        [object] wrong type; an object is expected
       *[text] wrong type; text in quotation marks is expected
    }
issue-request-duplicate-key = this key stands twice in one object; give it once
# $number (number): limit in bytes, such as 4194304
issue-request-too-large = the request is too large; at most { $number } bytes are read
# $number (number): supported version, such as 1
issue-request-version = version missing or not supported; this library reads { $number }
# $number (number): position of the first bad byte, counted from 0, such as 57
issue-utf8-invalid = not UTF-8; the first invalid byte is at position { $number }, counted from 0
# $number (number): limit of entries, such as 100
issue-request-too-many = too many entries; at most { $number } are allowed
# $number (number): how many are listed at most, such as 1000
issue-request-more-issues = there are further issues; no more than { $number } are listed
# $key (text): known word or words, such as erasure
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-wish =
    { $kind ->
        [nearest] this cannot be asked for; the nearest is { $key }
        [twice] asked for all accounts and for some; say it once
       *[all] this cannot be asked for; known: { $key }
    }
# $key (text): known word or words, such as linked-group
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-option =
    { $kind ->
        [nearest] this value is not known; the nearest is { $key }
       *[all] this value is not known; known here: { $key }
    }
# $number (number): most days, such as 90
issue-request-reminder-days = a reminder gives at least 1 and at most { $number } days
issue-request-sighting-empty = the sighting is empty; say what was seen or where, or leave it out

## Names

issue-name-missing = the name is missing; give the full name
issue-name-no-letter = the name has no letter; give the full name
# $number (number): limit of characters, such as 500
issue-name-too-long = the name is too long; at most { $number } characters are allowed
issue-name-several-people = several people are named; write one case for each

## Text

# $number (number): limit of characters, such as 4000
issue-text-too-long = the text is too long; at most { $number } characters are allowed
# $number (number): limit of characters, such as 40000
issue-text-total-too-long = all free texts together are too long; at most { $number } characters are allowed
# $number (number): limit of lines, such as 200
issue-text-too-many-lines = too many lines; at most { $number } are allowed
# $number (number): limit of marks, such as 8
issue-text-too-many-marks = too many combining marks on one letter; at most { $number } in a row are allowed
issue-text-nul = the text has the control character U+0000; remove it
issue-text-line-break = the value has a line break; give a single line
issue-text-bidi-control = control characters for the writing direction (U+202A to U+202E, or U+2066 to U+2069 without the other half); remove them
issue-text-control = the text has a control character; remove it
issue-text-upper-control = a control character from U+0080 to U+009F; perhaps Windows-1252 was read as Latin-1, so read the source with the right encoding
issue-text-noncharacter = the text has a code point that is no character; remove it
issue-text-variation-selectors = several variation selectors follow one character; at most one is allowed
issue-text-hidden = the text has invisible tag characters outside a flag; remove them

## Address and country

issue-address-missing = an address for the reply is missing; give a postal or e-mail address or a telephone number
# $number (number): limit of lines, such as 6
issue-address-too-many-lines = too many lines; at most { $number } fit into the window of an envelope
# $key (text): pattern of the country, such as NNNNN
issue-postcode-format = the post code does not fit the country; the pattern is { $key } (N digit, A letter)
issue-country-missing = the country of residence is missing; give two letters as in ISO 3166-1
# $key (text): a known code, the likely one if there is one, such as GB
issue-country-unknown = this country is not known; give two letters as in ISO 3166-1, such as { $key }
issue-country-not-supported = no letters for the law of this country; supported are the EEA, the United Kingdom and Switzerland
# $key (text): what $kind says, such as DE-BE, DE-BB
# $kind (keyword): all (the codes of all parts), country (the code of the country)
issue-country-region-unknown =
    { $kind ->
        [country] no part of the country; give a code as in ISO 3166-2 that begins with { $key }
       *[all] no part of the country; known codes as in ISO 3166-2: { $key }
    }
issue-country-region-missing = a complaint needs the part of the country as in ISO 3166-2, because it has several supervisory authorities

## Language

issue-language-missing = the language of the letters is missing; give a tag as in BCP 47
issue-language-invalid = not a language tag; give one as in BCP 47
# $key (text): tags of all locales, such as de, en
issue-language-unknown = no texts in this language; available: { $key }
# The language lacks the texts of this letter.
issue-language-letter-not-available = this language does not have the texts of this letter

## Dates

issue-date-missing = the date is missing; give YYYY-MM-DD
issue-date-invalid = no such day; give one from 1900 to 2198 as YYYY-MM-DD

## E-mail, telephone, web

issue-email-invalid = not an e-mail address; give one like name@example.org
issue-email-multiple = more than one e-mail address; give exactly one
issue-email-unsupported = quotation marks, comments and brackets are not supported; give a plain e-mail address
issue-email-missing = an e-mail address is needed here
issue-email-display-name = give the e-mail address only; the name has its own field
# $number (number): limit of octets before the @, 64
# $total (number): limit of octets of the whole address, 254
issue-email-too-long = the e-mail address is too long; at most { $number } bytes before the @ and { $total } in all are allowed
issue-email-domain = the part behind the @ is no domain name; give one like example.org
issue-phone-invalid = not a telephone number; give digits 0 to 9, best with + and country code
issue-url-invalid = not a web address; give one with https://, without spaces or port
issue-url-scheme = the address does not begin with https://; copy it whole from the browser
issue-url-user-info = the address holds a user name or password; give it without
# $key (text): domain of the platform, such as facebook.com
# $kind (keyword): nearest, none (no domain of the platform is known, $key is empty)
issue-url-domain-mismatch =
    { $kind ->
        [nearest] the address is not on a domain of the platform; right would be { $key }
       *[none] the address is not on a domain of the platform; none is known, so leave it out
    }
issue-url-no-profile = the address leads to no account; give that of the profile

## Platforms and accounts

issue-platform-none = the letter needs at least one account or platform
issue-platform-missing = the account has no platform; give its id
# $key (text): id of the nearest platform, such as instagram
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-platform-unknown =
    { $kind ->
        [nearest] this platform is not known; the nearest is { $key }
       *[none] this platform is not known; give the id of one in the catalog
    }
issue-platform-not-offered = no company is known that is responsible in the person’s region; leave the platform out or add a record of your own
# $number (number): limit of accounts, such as 1000
issue-account-too-many = too many accounts; at most { $number } are allowed
issue-account-no-identifier = nothing says which account it is; give a handle, profile address, e-mail address or telephone number
issue-account-id-duplicate = another account has this id; each needs its own
# $number (number): limit of characters, such as 64
issue-account-id-invalid = not an id; use 1 to { $number } letters a to z, digits, hyphens, underscores or dots
# $key (text): id of the platform that the address belongs to, such as instagram
issue-account-platform-mismatch = the profile address belongs to another platform, { $key }
issue-account-handle-invalid = not a handle; give the user name without the website’s address
# $key (text): known word or words, such as business
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-use = { issue-request-unknown-option }
# $key (text): known word or words, such as public
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-visibility = { issue-request-unknown-option }
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-status = { issue-request-unknown-option }
# $kind (keyword): status (of an account that is not deleted), later (a day to come)
issue-account-deleted-on =
    { $kind ->
        [later] the account cannot have been deleted after the day of writing
       *[status] a day of deletion needs the status deleted
    }

## Reasons

issue-reason-empty = the reason is empty; give an id or a text
# $key (text): id of the nearest reason, such as health
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-reason-unknown =
    { $kind ->
        [nearest] this reason is not known; the nearest is { $key }
       *[none] this reason is not known; give the id of one in the catalog, or own words as text
    }
issue-reason-id-and-text = give id with detail, or text alone
# $kind (keyword): for whom the reason is: users, non-users, business-accounts, private-profiles, services
issue-reason-does-not-fit =
    { $kind ->
        [users] this reason is for people who have an account
        [non-users] this reason is for people who have no account
        [business-accounts] this reason needs an account used as business, page or creator
        [private-profiles] this reason needs an account with the visibility private
       *[services] this reason cannot be true of the services named
    }
issue-reason-detail-missing = this reason needs own words in detail
issue-reason-detail-without-id = detail needs the id of a reason; own words alone go into text
# $number (number): limit of reasons, such as 40
issue-reason-too-many = too many reasons; at most { $number } are allowed

## Representative

issue-representative-role-missing = the role is missing; give parent, guardian, representative or organisation
issue-representative-for-the-dead = the GDPR gives the dead no rights (recital 27); many services let relatives memorialise or delete the account
issue-representative-custody = who shares custody names the other parent in second_parent, who has it alone does not
issue-representative-key-not-expected = this key does not fit this role
# $key (text): known word or words, such as joint
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-word = { issue-request-unknown-option }
# $key (text): known word or words, such as guardian
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-role = { issue-request-unknown-option }
# $key (text): known word or words, such as enclosed
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-authority = { issue-request-unknown-option }

## History

# $number (number): limit of events, such as 1000
issue-history-too-many = too many events; at most { $number } are allowed
issue-history-event-missing = the kind of event is missing; give a word such as sent
# $key (text): known word or words, such as refused
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-event = { issue-request-unknown-option }
# $key (text): known word or words, such as email
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-via = { issue-request-unknown-option }
# $key (text): known word or words, such as reminder
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-letter = { issue-request-unknown-option }
# $key (text): known word or words, such as too-late
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-refusal = { issue-request-unknown-option }
issue-history-refusal-not-expected = a kind of refusal belongs to the event refused only
issue-history-key-not-expected = this key does not fit this kind of event
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-word = { issue-request-unknown-option }
issue-history-unknown-authority = no supervisory authority of the catalog has this id
issue-history-after-date = the event is later than the day of writing
# $key (text): ids of the controllers of the case, such as meta-platforms-ireland, google-ireland
issue-history-controller-missing = several controllers; say which one the event is about: { $key }
# $key (text): id or ids of controllers of the case, such as google-ireland
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known), no-record (nothing)
issue-history-unknown-controller =
    { $kind ->
        [nearest] no account of the case belongs to this controller; the nearest is { $key }
        [no-record] no controller of the catalog has this id
       *[all] no account of the case belongs to this controller; those of the case: { $key }
    }
issue-history-unknown-account = no account of the request has this id
issue-history-account-mismatch = an account belongs to another controller; write one event for each controller
issue-history-impossible-order = the event is earlier than what it follows, such as the letter it answers; check the dates
issue-history-nothing-sent = no letter to this controller; give the event sent with its day
# $kind (keyword): what contradicts: answers (yes and no on one day for the same accounts), receipt (received more often
#   than sent)
issue-history-contradiction =
    { $kind ->
        [receipt] the letter was received on more days than it was sent; give one day of receipt for each
       *[answers] complied and refused on one day for the same accounts; give one, or the accounts of each
    }

## Letter

issue-letter-missing = the kind of letter is missing; give a word such as objection, or next for what the history calls for
# $key (text): known word or words, such as objection
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-letter-unknown = { issue-request-unknown-option }
issue-letter-non-user-missing = an objection without an account needs non_user with the platforms
# $date (text): first day for the letter, such as 2027-01-05
issue-letter-too-early = too early, an answer may still come in time; the first day is { $date }
issue-letter-nothing-sent = the history shows no earlier letter; give the event sent
# $kind (keyword): refusal, extension (the history has none), answered (the controller has refused), over (it complies),
#   complained (a complaint was lodged), until (the period is extended, its end is not known)
issue-letter-nothing-to-answer =
    { $kind ->
        [refusal] no refusal is open; the history needs an event refused
        [extension] no notice of extension; the history needs an event extended
        [answered] the controller has refused; choose refusal-reply or complaint
        [complained] a complaint was lodged; the authority has the matter now
        [until] the controller takes more time; give the day that it named as until
       *[over] the controller complies; nothing is left to ask for
    }
# $kind (keyword): the letter: refusal-reply, extension-reply
issue-letter-reasons-needed = neither history nor case holds a reason; without one this reply has nothing to say
issue-letter-not-available =
    { $kind ->
        [extension-reply] this letter is not available; it answers the extension of a statutory month, after an objection
       *[refusal-reply] this letter is not available; it answers the refusal of an objection
    }
# Where a reason names an account.
issue-reason-unknown-account = { issue-history-unknown-account }
# Where a reason names a platform.
issue-reason-unknown-platform = no account of the request and no entry of non_user.platforms is about this platform
# Where a sighting names a platform.
issue-request-sighting-platform = this platform is not in non_user.platforms

## Tables

issue-name-order-unclear = which is the first name and which the surname cannot be told; write “Surname, First name”
issue-name-deceased = the name says that the person has died; rights of the dead are not covered
issue-name-is-email = an e-mail address stands in the place of the name; give the full name
issue-text-placeholder = an error word of the spreadsheet, or a sign for “as above”; write the value itself
issue-text-digits-lost = the spreadsheet has lost digits of this number; enter it as text
issue-address-incomplete = an address needs street (or post-office box) and town
# $key (text): word or words of the library, such as GE, US
issue-country-ambiguous = this word may mean several countries or none: { $key }; write one
# $key (text): word or words of the library, such as AT
issue-country-contradiction = the address is in another country, { $key }; if that is right, give the column address_country
# $key (text): word or words of the library, such as DE-BW
issue-country-region-ambiguous = this word may mean several parts of the country: { $key }; write one
# $key (text): word or words of the library, such as nb, nn
issue-language-ambiguous = this may mean several languages: { $key }; write one
issue-date-serial = a number without the format of a date; give YYYY-MM-DD, or serial_dates in the file of columns
# $key (text): word or words of the library, such as google-gemini, youtube
issue-platform-ambiguous = this word may mean several platforms: { $key }; write one
issue-account-unclear = one user name for several services; write one account after the other
issue-account-handle-multiple = several user names for one service; write the service before each
issue-history-answer-unknown = this answer is not known; “answers” in the file of columns says what it means
# $key (text): word or words of the library, such as confirmed, acknowledged
issue-history-answer-ambiguous = this answer may mean several things: { $key }; “answers” in the file of columns says which
# $kind (keyword): why: old (.xls), macros (.xlsm), encrypted, name (the content is no such file), encoding, entity (an XML file with a document type), broken
issue-table-format =
    { $kind ->
        [old] files of this old format cannot be read; save the table as .xlsx, .ods or .csv
        [macros] tables with macros are not opened; save the table as .xlsx, .ods or .csv
        [encrypted] the file is encrypted; save it without a password
        [encoding] the file mixes encodings of text; save it as UTF-8
        [entity] the file has a document type, which tables do not need
       *[broken] no table that can be read; .csv, .xlsx and .ods are
    }
issue-table-no-header = no row with headers that are known, one of them a name or a member number
# $key (text): word or words of the library, such as name
issue-table-column-missing = a column is missing: { $key }
# $key (text): word or words of the library, such as name, key
issue-table-column-ambiguous = this header may mean { $key }; the file of columns says which
# $key (text): word or words of the library, such as email
issue-table-column-twice = several columns hold the same thing, { $key }; the file of columns says which counts
# $number (number): line or number of rows, such as 10000
issue-table-unclosed-quote = the quotation mark that is opened in line { $number } is never closed
# $key (text): word or words of the library, such as 10000 columns
issue-table-too-large = the table is beyond the limits: { $key }
issue-table-ragged = the row has more or fewer cells than there are headers
issue-table-formula-without-value = the file holds no value of this formula; open and save it in the spreadsheet program
# $key (text): word or words of the library, such as ["Nr.", "Name"]
issue-table-contradiction = another row of this member says something else; if these are several people, “key” in the file of columns tells them apart, such as { $key }
# $number (number): line or number of rows, such as 10000
issue-table-late-duplicate = the first row of this member is more than { $number } rows before; sort the table
issue-table-opted-out = the member does not take part
issue-table-take-part-unclear = it is not said whether the member takes part; write yes or no
issue-table-yes-no = neither yes nor no
issue-table-unknown-key = no letter was written for this key

## Remarks

hint-text-normalised = The text was tidied: letters composed, stray spaces, invisible characters and repeated name or country removed, codes put into usual form.
hint-text-compatibility-letters = The text has ligatures, full-width or ornamental letters that other programs may not recognise. Please check the spelling.
hint-text-direction-mark = The text has invisible marks for right-to-left writing, but no such letters. Please check whether they are wanted.
hint-text-mixed-script = A word mixes letters of different alphabets that may look the same. Please check the spelling.
hint-text-private-use = Other computers will show the text’s private-use characters differently or not at all.
hint-text-mojibake = The text looks as if read with the wrong encoding. Please compare it with the original.
hint-name-looks-like-placeholder = The name looks like a program’s word for a missing value. Please check it.
hint-name-looks-like-organisation = The name looks like an organisation, but only natural persons can object (Art. 21 GDPR). Please give the person behind the account; who acts for someone belongs in representative.
hint-sender-equals-recipient = The person has the same name as the company the letter goes to. Please check the fields.
hint-region-missing = A later complaint will need the part of the country, which has several supervisory authorities.
hint-language-fallback = This variant of the language has no texts; those of the base language are used.
hint-date-unusual = The date lies before the GDPR applied or far in the future. Please check the year.
hint-email-needs-smtputf8 = Not every mail system accepts the letters before the @.
hint-email-dots = Some mail systems refuse dots at an unusual place before the @.
hint-phone-national = For companies abroad, write the telephone number with + and the country code.
hint-contact-phone-only = An e-mail or postal address makes an answer more likely than a telephone number alone.
hint-contact-address-left-out = A reason calls for leaving the postal address out of letters to companies; answers go to the e-mail address.
hint-platform-renamed = This platform goes by another name today; the record of that name is used.
hint-account-duplicate = The same account or platform is given twice and listed once.
hint-account-handle-from-address = The handle was the address of a profile; its account was taken.
hint-account-handle-spaces = The handle has spaces. Please check that it is not the display name.
hint-account-link-group-mixed = A link group mixes operators; only accounts that an operator has linked itself count as linked.
hint-reason-sensitive = This reason concerns specially protected data; the letter names the category only, so leave out details.
hint-reason-duplicate = The same reason is given twice and listed once.
hint-reason-other-regime = This reason is made for another country’s law. Please check whether it fits.

# $controller (text): company, such as Snap Inc.
hint-history-until-missing = { $controller }: Enter the day that the company named for its answer; the reminder depends on it.
# $controller (text): name of the company, such as LinkedIn Ireland Unlimited Company
hint-reason-left-out = This reason fits no account with this company, so the letter leaves it out: { $controller }.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-reason-readers = Several companies will read this reason: { $controller }. To limit it, name accounts or platforms with it.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-sighting-readers = Several companies will read this entry: { $controller }. To limit it, name its platform.

## Services of the caller

# $kind (keyword): id, name, kind, controller, contact – what is missing or wrong
issue-service-invalid =
    { $kind ->
        [id] a service needs an id of lower-case letters, digits and hyphens that no entry of the catalog has
        [name] a service needs a name
        [kind] a service needs a kind, such as forum or chatbot
        [controller] a service needs the company behind it
       *[contact] the company needs a postal or e-mail address
    }
# $key (text): known word or words, such as forum
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-service-unknown-kind = { issue-request-unknown-option }
