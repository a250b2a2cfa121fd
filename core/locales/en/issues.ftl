### Issues: why a request is refused, and remarks that do not stop it.
###
### An issue begins in lower case, has no full stop, says what is wrong and what would be right. It never repeats a
### value of the request: `$key` is a key of the format or a word of the catalog, `$number` and `$total` are limits.
### A program shows it behind the code and the place, for example "name.missing /data_subject/name …".

## The request as a whole

# $number (number): line, such as 12
# $total (number): column, such as 5
issue-request-syntax = this is not JSON, or nested too deeply; reading stopped at line { $number }, column { $total }
# $key (text): known key or keys, such as platform
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-key =
    { $kind ->
        [nearest] the format does not know this key; the nearest one it knows is { $key }
       *[all] the format does not know this key; the keys it knows here are: { $key }
    }
# $kind (keyword): what is expected: text, number, list, object
issue-request-wrong-type =
    { $kind ->
        [number] a value of the wrong type; a whole number is expected
        [flag] a value of the wrong type; `true` or `false` is expected
        [list] a value of the wrong type; a list is expected
        [object] a value of the wrong type; an object is expected
       *[text] a value of the wrong type; text in quotation marks is expected
    }
issue-request-duplicate-key = this key stands twice in one object; give it once
# $number (number): limit in bytes, such as 4194304
issue-request-too-large = the request is too large; at most { $number } bytes are read
# $number (number): supported version, such as 1
issue-request-version = the version of the format is missing or not supported; this library reads version { $number }
# $number (number): position of the first bad byte, counted from 0, such as 57
issue-utf8-invalid = the request is not UTF-8; the first invalid byte is at position { $number }, counted from 0
# $number (number): limit of entries, such as 100
issue-request-too-many = the list is too long; at most { $number } entries are allowed
# $key (text): known word or words, such as erasure
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-wish =
    { $kind ->
        [nearest] this cannot be asked for; the nearest known word is { $key }
        [twice] this is asked for all accounts and for some; say it once
       *[all] this cannot be asked for; the known ones are: { $key }
    }
# $key (text): known word or words, such as linked-group
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-option =
    { $kind ->
        [nearest] this option does not have this value; the nearest known word is { $key }
       *[all] this option does not have this value; the known ones are: { $key }
    }
# $number (number): most days, such as 90
issue-request-reminder-days = a reminder gives at least 1 and at most { $number } days
issue-request-sighting-empty = the sighting is empty; say what was seen or where, or leave it out

## Names

issue-name-missing = the name is missing; a letter needs the full name
issue-name-no-letter = the name has no letter; give the full name
# $number (number): limit of characters, such as 500
issue-name-too-long = the name is too long; at most { $number } characters are allowed
issue-name-several-people = these are the names of several people; write one case for each person

## Text

# $number (number): limit of characters, such as 4000
issue-text-too-long = the text is too long; at most { $number } characters are allowed
# $number (number): limit of characters, such as 40000
issue-text-total-too-long = all free texts together are too long; at most { $number } characters are allowed
# $number (number): limit of lines, such as 200
issue-text-too-many-lines = the text has too many lines; at most { $number } lines are allowed
# $number (number): limit of marks, such as 8
issue-text-too-many-marks = too many combining marks on one letter; at most { $number } in a row are allowed
issue-text-nul = the text has the control character U+0000; remove it
issue-text-line-break = the value has a line break; it must be a single line
issue-text-bidi-control = the text has control characters for the writing direction (U+202A to U+202E, or U+2066 to U+2069 without the other half); remove them
issue-text-control = the text has a control character; remove it
issue-text-upper-control = the text has a control character from U+0080 to U+009F; perhaps Windows-1252 was read as Latin-1, so read the source again with the right encoding
issue-text-noncharacter = the text has a code point that is not a character; remove it
issue-text-variation-selectors = several variation selectors follow one character; at most one is allowed
issue-text-hidden = the text has invisible tag characters outside a flag; remove them

## Address and country

issue-address-missing = there is no postal address, no e-mail address and no telephone number; the reply needs one of them
# $number (number): limit of lines, such as 6
issue-address-too-many-lines = the address has too many lines; at most { $number } fit into the window of an envelope
# $key (text): pattern of the country, such as NNNNN
issue-postcode-format = the post code is not written as in the country; the pattern is { $key }, where N is a digit 0 to 9 and A a letter
issue-country-missing = the country of residence is missing; give two letters as in ISO 3166-1
# $key (text): a known code, the likely one if there is one, such as GB
issue-country-unknown = this is not a known country; give two letters as in ISO 3166-1, for example { $key }
issue-country-not-supported = there are no letters for the law of this country; the countries of the EEA, the United Kingdom and Switzerland are supported
# $key (text): what $kind says, such as DE-BE, DE-BB
# $kind (keyword): all (the codes of all parts), country (the code of the country)
issue-country-region-unknown =
    { $kind ->
        [country] this is not a part of the country; give a code as in ISO 3166-2 that begins with { $key }
       *[all] this is not a part of the country; give a code as in ISO 3166-2; the known ones are: { $key }
    }
issue-country-region-missing = the country has several supervisory authorities; a complaint needs the part of the country as in ISO 3166-2

## Language

issue-language-missing = the language of the letters is missing; give a tag as in BCP 47
issue-language-invalid = this is not a language tag; give one as in BCP 47
# $key (text): tags of all locales, such as de, en
issue-language-unknown = there are no texts in this language; the available ones are: { $key }

## Dates

issue-date-missing = the date is missing; give a day as YYYY-MM-DD
issue-date-invalid = this is not a day of the calendar; give a day from 1900 to 2198 as YYYY-MM-DD

## E-mail, telephone, web

issue-email-invalid = this is not an e-mail address; give one of the form name@example.org
issue-email-multiple = there is more than one e-mail address; give exactly one
issue-email-unsupported = e-mail addresses with quotation marks, comments or brackets are not supported; give a plain address
issue-email-missing = an e-mail address is needed here
issue-email-display-name = the field takes the e-mail address only; the name belongs into the field for the name
# $number (number): limit of octets before the @, 64
# $total (number): limit of octets of the whole address, 254
issue-email-too-long = the e-mail address is too long; at most { $number } bytes before the @ and { $total } in all are allowed
issue-email-domain = the part behind the @ is not a domain name; give one like example.org
issue-phone-invalid = this is not a telephone number; give it in digits 0 to 9, best with + and the country code
issue-url-invalid = this is not an address of the web; give one that begins with https:// and has no spaces and no port
issue-url-scheme = the address does not begin with https://; give the whole address as in the browser
issue-url-user-info = the address holds a user name or password; give it without
# $key (text): domain of the platform, such as facebook.com
# $kind (keyword): nearest, none (no domain of the platform is known, $key is empty)
issue-url-domain-mismatch =
    { $kind ->
        [nearest] the address is not on a domain of the platform; one that would be right is { $key }
       *[none] the address is not on a domain of the platform; none is known for it
    }
issue-url-no-profile = the address leads to the platform itself and to no account; give the address of the profile

## Platforms and accounts

issue-platform-none = there is no account and no platform; the letter needs at least one
issue-platform-missing = the account has no platform; give the id of a platform
# $key (text): id of the nearest platform, such as instagram
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-platform-unknown =
    { $kind ->
        [nearest] this is not a known platform; the nearest one is { $key }
       *[none] this is not a known platform; give the id of one in the catalog
    }
issue-platform-not-offered = for this platform no company is known that is responsible in the region where the person lives; leave it out or add a record of your own
# $number (number): limit of accounts, such as 1000
issue-account-too-many = there are too many accounts; at most { $number } are allowed
issue-account-no-identifier = nothing says which account it is; give a handle, profile address, e-mail address or telephone number
issue-account-id-duplicate = another account has this id already; every account needs its own
# $number (number): limit of characters, such as 64
issue-account-id-invalid = this is not an id; use 1 to { $number } letters a to z, digits, hyphens, underscores and dots
# $key (text): id of the platform that the address belongs to, such as instagram
issue-account-platform-mismatch = the profile address belongs to another platform, namely { $key }
issue-account-handle-invalid = this is not a handle; give the user name without the address of the website
# $key (text): known word or words, such as business
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-use =
    { $kind ->
        [nearest] this use of an account is not known; the nearest known word is { $key }
       *[all] this use of an account is not known; the known ones are: { $key }
    }
# $key (text): known word or words, such as public
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-visibility =
    { $kind ->
        [nearest] this visibility is not known; the nearest known word is { $key }
       *[all] this visibility is not known; the known ones are: { $key }
    }
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-status =
    { $kind ->
        [nearest] this status is not known; the nearest known word is { $key }
       *[all] this status is not known; the known ones are: { $key }
    }
# $kind (keyword): status (of an account that is not deleted), later (a day to come)
issue-account-deleted-on =
    { $kind ->
        [later] the account cannot have been deleted after the day of writing
       *[status] a day of deletion belongs to an account with the status deleted only
    }

## Reasons

issue-reason-empty = the reason is empty; give the id of a reason or a text
# $key (text): id of the nearest reason, such as health
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-reason-unknown =
    { $kind ->
        [nearest] this is not a known reason; the nearest one is { $key }
       *[none] this is not a known reason; give the id of one in the catalog, or own words as text
    }
issue-reason-id-and-text = the reason has both id and text; give an id with detail, or a text alone
# $kind (keyword): for whom the reason is: users, non-users, business-accounts, private-profiles
issue-reason-does-not-fit =
    { $kind ->
        [users] this reason does not fit; it is for people who have an account
        [non-users] this reason does not fit; it is for people who have no account
        [business-accounts] this reason does not fit; it needs an account that is used as business, page or creator
       *[private-profiles] this reason does not fit; it needs an account with the visibility private
    }
issue-reason-detail-missing = this reason needs the person’s own words; give them as detail
issue-reason-detail-without-id = a detail belongs to the id of a reason; own words alone go into text
# $number (number): limit of reasons, such as 40
issue-reason-too-many = there are too many reasons; at most { $number } are allowed

## Representative

issue-representative-role-missing = the role is missing; give parent, guardian, representative or organisation
issue-representative-for-the-dead = the GDPR gives no rights to people who have died (recital 27), so nobody can object for them; many services let relatives memorialise or delete the account, which their help pages explain
issue-representative-custody = who shares custody names the other parent in second_parent, and who has it alone does not
issue-representative-key-not-expected = this key says nothing about who acts in this role
# $key (text): known word or words, such as joint
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-word =
    { $kind ->
        [nearest] this word is not known; the nearest known word is { $key }
       *[all] this word is not known; the known ones are: { $key }
    }
# $key (text): known word or words, such as guardian
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-role =
    { $kind ->
        [nearest] this role is not known; the nearest known word is { $key }
       *[all] this role is not known; the known ones are: { $key }
    }
# $key (text): known word or words, such as enclosed
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-authority =
    { $kind ->
        [nearest] this proof of authority is not known; the nearest known word is { $key }
       *[all] this proof of authority is not known; the known ones are: { $key }
    }

## History

# $number (number): limit of events, such as 1000
issue-history-too-many = there are too many events; at most { $number } are allowed
issue-history-event-missing = the kind of event is missing; say what happened, for example sent
# $key (text): known word or words, such as refused
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-event =
    { $kind ->
        [nearest] this kind of event is not known; the nearest known word is { $key }
       *[all] this kind of event is not known; the known ones are: { $key }
    }
# $key (text): known word or words, such as email
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-via =
    { $kind ->
        [nearest] this way of handing over is not known; the nearest known word is { $key }
       *[all] this way of handing over is not known; the known ones are: { $key }
    }
# $key (text): known word or words, such as reminder
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-letter =
    { $kind ->
        [nearest] this is not a letter that can have been sent; the nearest known word is { $key }
       *[all] this is not a letter that can have been sent; the known ones are: { $key }
    }
# $key (text): known word or words, such as too-late
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-refusal =
    { $kind ->
        [nearest] this kind of refusal is not known; the nearest known word is { $key }
       *[all] this kind of refusal is not known; the known ones are: { $key }
    }
issue-history-refusal-not-expected = a kind of refusal belongs to the event refused only
issue-history-key-not-expected = this key says nothing about an event of this kind; it belongs to another one
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-word =
    { $kind ->
        [nearest] this word is not known; the nearest known word is { $key }
       *[all] this word is not known; the known ones are: { $key }
    }
issue-history-unknown-authority = there is no supervisory authority with this id in the catalog
issue-history-after-date = the event is later than the day of writing; it cannot have happened yet
# $key (text): ids of the controllers of the case, such as meta-platforms-ireland, google-ireland
issue-history-controller-missing = the case concerns several controllers; say which one the event is about: { $key }
# $key (text): id or ids of controllers of the case, such as google-ireland
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known), no-record (nothing)
issue-history-unknown-controller =
    { $kind ->
        [nearest] no account of the case belongs to this controller; the nearest one is { $key }
        [no-record] there is no controller with this id in the catalog
       *[all] no account of the case belongs to this controller; those of the case are: { $key }
    }
issue-history-unknown-account = no account of the request has this id
issue-history-account-mismatch = an account of the event belongs to another controller; write one event for each controller
issue-history-impossible-order = the event is earlier than what it follows, such as the letter that it answers; check the dates
issue-history-nothing-sent = the history shows no letter to this controller; give the event sent with its day
# $kind (keyword): what contradicts: answers (yes and no on one day for the same accounts), receipt (received more often
#   than sent)
issue-history-contradiction =
    { $kind ->
        [receipt] the letter was received on more days than it was sent; give one day of receipt for each letter
       *[answers] on this day the controller is said to comply and to refuse for the same accounts; give one of the two, or the accounts of each
    }

## Letter

issue-letter-missing = the kind of letter is missing; give a word such as objection, or next for what the history calls for
# $key (text): known word or words, such as objection
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-letter-unknown =
    { $kind ->
        [nearest] this kind of letter is not known; the nearest known word is { $key }
       *[all] this kind of letter is not known; the known ones are: { $key }
    }
issue-letter-non-user-missing = an objection of a person without an account needs non_user with the platforms
# $date (text): first day for the letter, such as 2027-01-05
issue-letter-too-early = it is too early for this letter, an answer may still come in time; the first day for it is { $date }
issue-letter-nothing-sent = the letter refers to an earlier one, and the history shows none; give the event sent
# $kind (keyword): refusal, extension (the history has none), answered (the controller has refused), over (it complies),
#   complained (a complaint was lodged)
issue-letter-nothing-to-answer =
    { $kind ->
        [refusal] the letter replies to a refusal, and none is open; the history needs an event refused
        [extension] the letter replies to a notice of extension; the history needs an event extended
        [answered] the controller has answered with a refusal; reply to it with refusal-reply or choose complaint
        [complained] a complaint was lodged already; the authority has the matter now
       *[over] the controller complies, so the case is over; nothing is left to ask for
    }
# $kind (keyword): the letter: refusal-reply, extension-reply
issue-letter-reasons-needed = neither the history nor the case holds any reason; without one this reply has nothing to say
issue-letter-not-available =
    { $kind ->
        [extension-reply] this letter is not available; it answers the extension of a statutory month, after an objection
       *[refusal-reply] this letter is not available; it answers the refusal of an objection
    }
# Where a reason names an account.
issue-reason-unknown-account = no account of the request has this id
# Where a reason names a platform.
issue-reason-unknown-platform = no account of the request, and no entry of non_user.platforms, is about this platform
# Where a sighting names a platform.
issue-request-sighting-platform = this platform is not among non_user.platforms

## Remarks

hint-text-normalised = The text was tidied up: letters composed, spaces at the ends and invisible characters removed, a name or country that an address repeats left out, or a code put into its usual form.
hint-text-compatibility-letters = The text has ligatures, full-width or ornamental letters. They were kept, but other programs may not recognise them. Please check the spelling.
hint-text-direction-mark = The text has invisible marks for right-to-left writing, but no such letters. They were kept. Please check whether they are wanted.
hint-text-mixed-script = A word mixes letters of different alphabets that may look the same. It was kept. Please check the spelling.
hint-text-private-use = The text has private-use characters. Other computers will show them differently or not at all.
hint-text-mojibake = Some characters look as if the text had been read with the wrong encoding. It was kept. Please compare it with the original.
hint-name-looks-like-placeholder = The name looks like a word that programs write when a value is missing. Please check that it is the real name.
hint-name-looks-like-organisation = The name looks like that of a company or an association. Only natural persons have the right to object (Art. 21 GDPR). Please give the person behind the account; a body that acts for someone belongs in representative.
hint-sender-equals-recipient = The person has the same name as the company that the letter goes to. Please check that the fields were not mixed up.
hint-region-missing = The country has several supervisory authorities. A later complaint will need the part of the country.
hint-language-fallback = There are no texts of their own for this variant of the language. Those of the base language are used.
hint-date-unusual = The date lies before the GDPR applied or far in the future. Please check the year.
hint-email-needs-smtputf8 = The e-mail address has letters before the @ that not every mail system accepts.
hint-email-dots = The e-mail address has dots at an unusual place before the @. Some mail systems refuse that.
hint-phone-national = The telephone number has no country code. For companies abroad, write it with + and the country code.
hint-contact-phone-only = The only way to answer is a telephone number. With an e-mail address or a postal address an answer is more likely.
hint-contact-address-left-out = Letters to companies leave out the postal address, because a reason that you gave calls for that; answers go to the e-mail address.
hint-platform-renamed = This platform goes by another name today. The record of the new name is used.
hint-account-duplicate = The same account or platform is given twice. It is listed once.
hint-account-handle-from-address = The handle was the address of a profile. The account that it names was taken.
hint-account-handle-spaces = The handle has spaces. Please check that it is the user name and not the display name.
hint-account-link-group-mixed = Accounts of different operators share a link group. Only accounts that an operator has linked itself count as linked.
hint-reason-sensitive = This reason concerns specially protected data. The letter names the category only; please leave out details that the company need not know.
hint-reason-duplicate = The same reason is given twice. It is listed once.
hint-reason-other-regime = This reason is made for the law of another country. Please check whether it fits.

# $controller (text): name of the company, such as LinkedIn Ireland Unlimited Company
hint-reason-left-out = This reason is not in the letter to this company, because it does not fit an account there: { $controller }.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-reason-readers = Several companies will read this reason: { $controller }. To show it to one of them only, name its accounts or platforms with the reason.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-sighting-readers = Several companies will read this entry: { $controller }. To show it to one of them only, name its platform with the entry.

## Services of the caller

# $kind (keyword): id, name, kind, controller, contact – what is missing or wrong
issue-service-invalid =
    { $kind ->
        [id] a service needs an id of its own, of lower-case letters, digits and hyphens, that no entry of the catalog has
        [name] a service needs a name
        [kind] a service needs a kind, such as forum or chatbot
        [controller] a service needs the company behind it
       *[contact] the company needs a postal address or an e-mail address
    }
# $key (text): known word or words, such as forum
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-service-unknown-kind =
    { $kind ->
        [nearest] this kind of service is not known; the nearest known word is { $key }
       *[all] this kind of service is not known; the known ones are: { $key }
    }
