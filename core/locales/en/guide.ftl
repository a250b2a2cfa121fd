### The plan in words: steps, hints, deadlines and the page for people (terminal, 80 columns).
### "You" is whoever acts, even where the account is that of a child or a member.

## The page. What to do stands before the letters, one line an item; everything else stands behind them.

page-title = Objection to AI training: your plan

# First line: what is ready.
# $total (number): finished letters, such as 2
page-ready =
    { $total ->
        [0] No letter is needed today.
        [one] The letter is ready, but not sent yet.
       *[other] { $total } letters are ready, but not sent yet.
    }

# Second line: where to start.
# $number (number): things to do, such as 6
page-start =
    { $number ->
        [0] There is nothing to do today.
       *[other] Start with item 1.
    }

# Beside it: when the first answer is due.
# $due (text): the day, such as 24 December 2026
page-due = Next deadline for an answer: { $due }.

page-actions-heading = What to do

# Behind a form: which text to paste.
# $number (number): the text, such as 1
page-paste = paste Text { $number }

# In brackets behind an item whose link, address or labels are not sure.
page-check = check first

# Among the warnings: what these brackets mean.
page-check-note = Where it says “check first”, link, address or labels come from weak or old evidence: see whether they still hold.

# Below the list: steps that come again and again, each once.
page-standing-heading = Every time

page-warnings-heading = Please note

# Over the table with one row for each company.
page-deadline-heading = Deadlines

# A label and what it is about, on one line.
# $label (text): such as Answer due, or names of companies
# $value (text): what is said of it
page-labelled = { $label }: { $value }

# Heads of the table; the third column is called after the next step.
page-table-company = Company
page-table-due = Answer due
page-table-state = State

# Last line before the letters.
page-more = Details of the items follow the letters.

# $number (number): letters, such as 2
page-letters-heading =
    { $number ->
        [one] The letter
       *[other] The letters
    }

# Heading over a letter.
# $controller (text): to whom, such as Meta Platforms Ireland Limited
page-letter-heading = Letter: { $controller }

page-texts-heading = Texts to paste

# Heading over a text for a form.
# $number (number): the text, such as 1
# $total (number): how many items need it, such as 3
# $value (text): these items, such as 3, 4 and 5
page-text-heading =
    { $total ->
        [one] Text { $number } (item { $value })
       *[other] Text { $number } (items { $value })
    }

# Below a text for a form: what is left out for want of room.
# $value (text): the parts, such as erasure and recipients
page-omitted = In the letter only, for want of room here: { $value }.

page-details-heading = Details of the items

# Heading over the details of an item.
# $number (number): the item, such as 2
page-details-item = Item { $number }

page-fields-label = What to enter:
page-steps-label = How to do it:
page-covers-label = What this covers:
page-fallback-url-label = Other link:

# Age of evidence that is weak or old.
# $date (text): its day, such as 23 July 2026
page-evidence = Latest evidence: { $date }.

# Instead of the steps, where the same form stood with an earlier item.
# $number (number): that item, such as 2
page-same-steps = as with item { $number }, with this account

page-notes-heading = Good to know

page-no-legal-advice = The plan and the letters say what you declare; they are not legal advice. The deadlines are calculated.

## What to do

# Title of an item: a form.
# $platform (text): platform, such as Facebook
# $kind (keyword): objection, opt-out, general-request, non-user-objection
action-web-form =
    { $kind ->
        [objection] { $platform }: fill in the objection form
        [opt-out] { $platform }: opt out of training in the form
        [non-user-objection] { $platform }: fill in the form for people without an account
       *[other] { $platform }: enter the objection in the privacy form
    }

# Title of an item: a switch.
# $platform (text): platform, such as LinkedIn
action-settings-switch = { $platform }: switch training off in the settings

# Title of an item: the letter by e-mail.
# $controller (text): company, such as OpenAI Ireland Limited
action-email = { $controller }: send the letter by e-mail

# Title of an item: the letter by post.
# $controller (text): company, such as Meta Platforms Ireland Limited
action-post = { $controller }: send the letter by post

# Title of an item: something in the app, such as a request to the administrator of a workspace.
# $platform (text): platform, such as Slack
action-in-app = { $platform }: opt out in the app

# What a letter covers.
# $platforms (text): platforms, such as Facebook, Instagram and Threads
action-letter-covers = The letter covers everything the company processes for AI training ({ $platforms }), including what switches and forms leave out.

# What a later letter is about.
# $platforms (text): platforms, such as Facebook and Instagram
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): reminder, refusal-reply, extension-reply, complaint, access, consent-withdrawal,
#   copyright-reservation
action-later-covers =
    { $kind ->
        [complaint] The complaint concerns this company: { $controller } ({ $platforms }).
        [access] The letter asks which data is used for AI training ({ $platforms }); it is not an objection.
        [consent-withdrawal] The letter withdraws every consent given to AI training ({ $platforms }).
        [copyright-reservation] The letter reserves copyright; it is not an objection under data-protection law.
       *[reminder] The letter carries on the case ({ $platforms }).
    }

# Title of an item: the complaint.
# $authority (text): authority, such as Datatilsynet
# $kind (keyword): web-form, email, post
# $flag (keyword): yes, no – whether it is a report, as in Switzerland
action-complaint =
    { $flag ->
        [yes]
            { $kind ->
                [web-form] { $authority }: lodge the report online
                [email] { $authority }: send the report by e-mail
               *[post] { $authority }: send the report by post
            }
       *[no]
            { $kind ->
                [web-form] { $authority }: lodge the complaint online
                [email] { $authority }: send the complaint by e-mail
               *[post] { $authority }: send the complaint by post
            }
    }

# An account as people recognise it.
# $platform (text): platform, such as Instagram
# $value (text): user name, address or telephone number, such as anna.b
action-account = { $platform }: { $value }

# The platform in the title of an item, where there are several accounts.
# $platform (text): platform, such as Instagram
# $value (text): the account or accounts, such as anna.b
action-platform = { $platform } ({ $value })

## Fields of a form

field-email = E-mail address of the account
# For people without an account.
field-own-email = E-mail address for the answer
field-country = Country
field-name = Name
field-phone = Telephone number with country code
field-reason = Reason
field-url = Link to the profile or post
field-prompt = Input given to the AI
field-evidence = Answer of the AI or screenshot
field-required = required
field-optional = optional
form-part-objection = the objection itself
form-part-own-words = some of your own words
form-part-burden = the burden of proof
form-part-restriction = restriction
form-part-erasure = erasure
form-part-recipients = recipients
form-part-withdrawal = withdrawal of consent
form-part-special-categories = special categories
form-part-confirmation = confirmation
field-your-own = please fill this in yourself

## Steps

# Before a form or a setting.
step-log-in = Log in with the account before you open the link.

# $label (text): app or website, such as Instagram app
step-open-app = Open the app or website: { $label }.

# $platform (text): platform, such as LinkedIn
step-open-settings = Open the settings ({ $platform }).

# $label (text): section or menu, such as Privacy Centre
step-open-section = Open the section: { $label }.

# $url (text): address of the form
step-open-form = Open the form: { $url }

# $url (text): address of the page
step-open-page = Open the page: { $url }

# $label (text): choice, such as Object to processing
step-choose = Choose the option: { $label }.

# $label (text): switch, such as Data for generative AI improvement
step-switch-off = Switch off: { $label }.

# $label (text): switch
step-switch-on = Switch on: { $label }.

# $label (text): switch
step-leave-off = Leave switched off: { $label }.

# A field whose content is known.
# $label (text): the field, such as E-mail address of the account
# $value (text): what goes there, such as anna@example.org
step-enter = Enter ({ $label }): { $value }

# A field whose content the details do not hold.
# $label (text): the field, such as Telephone number with country code
step-enter-unknown = Fill in yourself: { $label }.

step-enter-prompt = If you have asked an AI about yourself, enter what you asked; if not, write that you know of no such input.

step-enter-evidence = Add the answer of the AI or a screenshot; if you have none, write that no such proof is required by law.

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-enter-objection =
    { $kind ->
        [required] Paste the prepared text; the form requires a reason.
       *[other] Paste the prepared text.
    }

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-give-reasons =
    { $kind ->
        [not-asked] The form does not ask for reasons; they are in the letter.
       *[other] If the form asks for reasons, take those in the prepared text.
    }

step-send = Send the form.

# Directly after the step that triggers the e-mail.
step-confirm-email = If a code or link comes by e-mail, use it; keep the page open until then.

step-keep-confirmation = Keep every confirmation with its date: e-mail, screenshot or proof of posting.

# $value (text): e-mail address of the company or the authority
step-send-email = Send the letter by e-mail to this address: { $value }

step-send-email-unknown = Send the letter by e-mail.

# After sending by e-mail.
step-send-from = If you can, write e-mails from an address given in the letter.

step-send-post = Print letters that go by post, sign them and send them with proof of delivery, for example by registered post.

# Complaint: the authority’s page.
# $url (text): its address
step-complaint-page = Open the page for complaints: { $url }

step-complaint-enter = If there is a form, copy the details of the letter into it, or attach the letter.

# The second way for a complaint.
# $value (text): e-mail address of the authority
step-complaint-otherwise-email = If the page does not take it, send it by e-mail to this address: { $value }

step-complaint-otherwise-post = If the page does not take it, sign it and send it by post.

step-enclose = Enclose copies of everything the letter lists at its end.

# Who acts by a power of attorney.
step-enclose-authority = By post, enclose the original of the power of attorney; otherwise a scan.

# $label (text): who gets a copy, such as the data protection officer
step-copy-in = Copy in: { $label }.

# $label (text): who gets a copy, such as the data protection officer
# $value (text): the e-mail address for it, such as privacy@example.org
step-copy-in-email = Copy in: { $label } ({ $value }).

# $label (text): what to ask for
step-ask-administrator = Ask the administrator of your workspace for the following: { $label }.

# $label (text): what to ask for, an e-mail
# $value (text): the address that it goes to, such as contact@example.org
step-ask-administrator-email = Ask the administrator of your workspace for the following: { $label } (to { $value }).

# $label (text): what can be deleted, such as old conversations
step-delete = If you wish, delete: { $label }.

# $label (text): what to refrain from
step-avoid = In future, refrain from the following: { $label }.

step-prove-identity = If the company asks who you are, prove only what is needed, and black out everything else on copies.

# $label (text): the part to repeat everything for, such as site, blog, channel
step-repeat-for-each = Repeat this separately for every one you have ({ $label }).

# After opening a form.
# $url (text): the page that helps otherwise
step-if-form-fails = If the form does not open, try the browser instead of the app, logged in if possible, or else this page: { $url }

# The same, where no other page is known; on the page for people once, over all details.
step-if-form-fails-no-url = If a form does not open, try the browser instead of the app, logged in if possible; failing that, the letter is enough.

## Deadline and next step

# How far the case has come: a few words, in a table and in the next sentence.
# $kind (keyword): sent, acknowledged, status-only, extended, confirmed, partly-confirmed, refused, overdue, reminded,
#   bounced, breached, complained, decided, closed
# $request (keyword): objection, access, consent-withdrawal – the letter that opened the case
timeline-stand =
    { $kind ->
        [sent] sent
        [acknowledged] receipt confirmed
        [status-only] interim message
        [extended] time limit extended
        [confirmed]
            { $request ->
                [access] access promised
                [consent-withdrawal] will comply with the withdrawal
               *[objection] will comply with the objection
            }
        [partly-confirmed] will comply in part
        [bounced] letter came back
        [breached] promise not kept
        [refused] refused
        [overdue] no answer in time
        [reminded] reminder sent
        [complained]
            { $regime ->
                [ch] report made
               *[other] complaint lodged
            }
        [closed] settled
        [decided] authority has decided
       *[other] nothing sent yet
    }

# How far the case has come.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
# $request (keyword): as above
timeline-state = { $controller }: { timeline-stand }.

# When the company must answer.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $due (text): last day for the answer, such as 24 December 2026
deadline-due = { $controller }: the last day for an answer is { $due }.

# $date (text): day of receipt, such as 24 November 2026
# $flag (keyword): yes – the day of receipt is assumed; no – it is known
deadline-received =
    { $flag ->
        [no] Day of receipt: { $date }.
       *[yes] Assumed day of receipt: { $date }; if the letter arrives later, the deadline moves too.
    }

# $due (text): last day if extended, such as 24 February 2027
deadline-if-extended = Last day if the time limit is extended in time and with reasons: { $due }.

# What a later letter asked for first has a last day of its own.
# $date (text): day of that letter, such as 24 November 2026
# $due (text): last day, such as 8 January 2027
deadline-added = For what was first requested on { $date }, the last day for an answer is { $due }.

deadline-weekends-only = Weekends are taken into account; public holidays at the company’s seat are not.

deadline-holidays = Weekends and public holidays at the company’s seat are taken into account.

# Where the law names no time limit (Switzerland).
deadline-set-by-letter = The period of 30 days is set by the letter, not by the Act.

# The next step in a few words: in the table, in the calendar and in the next sentence.
# $kind (keyword): kind of letter: reminder, refusal-reply, extension-reply, complaint; none – only to look again
next-step =
    { $kind ->
        [reminder]
            { $regime ->
                [uk] Complaint to the company
               *[other] Reminder possible
            }
        [refusal-reply] Reply to the refusal
        [extension-reply] Reply to the extension
        [complaint]
            { $regime ->
                [ch] Report possible
               *[other] Complaint possible
            }
        [none] Look again
       *[other] Next letter
    }

# What comes next.
# $date (text): the first day for it, such as 29 December 2026
# $kind (keyword): as above
next-letter = { next-step } from: { $date }.

# $controller (text): company, such as Meta Platforms Ireland Limited
next-nothing = There is nothing to do at present ({ $controller }).

# Which accounts it is about where a company does not stand the same for all.
# $value (text): accounts, such as Facebook (anna.a) and Instagram (anna.b)
timeline-accounts = Accounts: { $value }.

# The authority should have reported back.
# $provision (text): provision, such as Article 78(2) GDPR
timeline-authority-silent = If the supervisory authority has not told you by now how things stand, you can go to court ({ $provision }).

# Entries of a calendar, one line each.
# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due = Answer due: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due-if-extended = Answer due if extended: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
calendar-next = { next-step }: { $controller }

# In the calendar of an office: one line for each company and day.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $number (number): letters whose answer is due, such as 120
calendar-office-due =
    { $number ->
        [one] Answer due: { $controller } ({ $number } letter)
       *[other] Answer due: { $controller } ({ $number } letters)
    }

## Hints. What can stand on the page before the letters has at most 20 words.

# Training began before the day of writing.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day, such as 27 May 2025
hint-training-already-started = Training has already begun ({ $controller }, first day: { $date }); the objection still applies to all future processing.

hint-accounts-grouped = Linked accounts share each form; filling it in with every account does no harm.

hint-accounts-separate = Letter and form text name all accounts together; if the company is not to learn that, mark one as separate.

hint-accounts-several-emails = Linked accounts have different e-mail addresses: to be safe, fill in the form once for every address.

hint-account-email-missing = The form needs the e-mail address that the account is registered with; your details do not hold it.

hint-account-business-form = Forms are usually made for personal profiles. If one does not accept a business account or a page, the letter counts. Anyone who posts for a page should object with their own profile as well.

hint-account-private-still-public = With a private account, too, some things stay public, usually name, user name, profile picture and what is written in public groups or below public posts.

hint-representative-login = Use forms and switches that need a login together with the person whose account it is.

hint-representative-child = An objection is worthwhile for minors too: a provider may use what is entered in AI features at any age. Where two persons have custody, write in agreement with each other.

hint-non-user-proof-not-required = The form asks which input makes an AI show your data. The law requires no such proof; if you get no further, the letter counts.

hint-reason-none-given =
    { $regime ->
        [ch] A personal reason is missing. Swiss law asks for none; a sentence of your own gives the letter more weight.
       *[other] A personal reason is missing. Give one or two sentences on the particular situation of the data subject.
    }

hint-letter-second-track = Forms and switches are the route the provider offers. In law the letter counts just as much, and it puts everything on record; little is known yet about how companies answer.

hint-confirmation-keep = The confirmations let you show later when and for which account you objected.

# $platform (text): platform, such as Kimi
hint-controller-unknown-for-country = { $platform }: no responsible company is known for your country; plan and letters say nothing about it.

# $platform (text): platform or several, such as Signal
hint-platform-information-only = { $platform }: no training on the content of users is known; the objection is purely precautionary.

# $platform (text): platform or company, such as Facebook
hint-contact-not-verified = { $platform }: link, address or labels come from weak or old evidence; check them before you send anything.

hint-mail-no-address = No reliable e-mail address is known, so the “To” field of the mail file is empty. Send the letter by post, or enter an address that the company itself names.

hint-mailto-too-long = The letter is too long for a link that opens a mail program. Use the mail file, or copy the text.

hint-locale-draft = The texts in this language are a draft: no lawyer who works in it has approved them yet.

hint-complaint-formal-requirement = The supervisory authority has requirements for the form of a complaint.

# The letter is in another language than the authority is known to take.
# $authority (text): authority, such as Datatilsynet
hint-complaint-language = This authority is not known to take complaints in the language of the letter: { $authority }. Add a translation.

# The company comes before the authority.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-complaint-company-not-asked = Complain to the company first ({ $controller }); otherwise the authority may set your complaint aside.

# Two authorities in one matter.
# $authority (text): the second authority, such as Data Protection Commission
hint-complaint-other-authority = Two laws apply, so there is a second complaint ({ $authority }). You can also send either of them alone.

# The authority takes complaints for some time only.
# $authority (text): authority, such as Information Commission
# $date (text): last day, such as 2 October 2026
hint-complaint-time-limit = There is a time limit for complaints there ({ $authority }); last day, as things stand: { $date }.

# No letter today.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day for a letter, or a day to look again, such as 5 January 2027
hint-letter-later = { $controller }: there is nothing to write today; a good day to look again: { $date }.

# The case with a company is over.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-letter-nothing-left = { $controller }: there is nothing left to write to this company.

hint-data-subject-minor = Somebody under age can object alone if they understand what it means; it is safer if a parent signs too.

hint-representative-custody-unknown = In Germany, parents with joint custody act together: say whether custody is yours alone or both of you sign.

hint-complaint-contact-missing = The complaint needs an address or e-mail address of the person it is about.

hint-account-not-objected = Nothing has been sent for this account yet; today’s letter does not name it, and an objection is still to be written.

hint-account-deleted = The account is deleted: forms and switches that need a login are left out. The letter asks about copies from before.

hint-account-no-access = There is no access to this account: forms and switches that need a login are left out, and the letter is the first way.

hint-account-managed = A body such as a school, employer or club runs this account. It may share responsibility for the data, and only it can change settings: ask there too.

hint-account-separate = This account has a letter of its own that names no other, even though it is linked with others.

hint-history-parts-assumed = The history does not say what this letter held; what the case asks for today is assumed.

hint-history-no-reasons-sent = The company has not been given any reasons so far, so the reply does not claim that it passed over them.

hint-catalog-note = There is a note on this entry.
