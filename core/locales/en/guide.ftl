### The plan in words: steps, hints, deadlines and the page for people (terminal, 80 columns).
### "You" is whoever acts, even where the account is that of a child or a member.

## The page

page-title = Objection to AI training: your plan

# First lines of the page.
# $number (number): things to do, such as 6
# $total (number): finished letters, such as 2
page-intro =
    { $number ->
        [0] There is nothing to do here today.
        [one] There is one thing to do.
       *[other] There are { $number } things to do, ideally in this order.
    } { $total ->
        [0] No letter is needed.
        [one] The finished letter follows below.
       *[other] The { $total } finished letters follow below.
    }

# Heading over the things to do.
# $number (number): how many, such as 6
page-actions-heading = What to do

# Heading over the letters.
# $number (number): how many, such as 2
page-letters-heading =
    { $number ->
        [one] The letter
       *[other] The letters
    }

# Heading over one letter.
# $number (number): which one, such as 1
# $total (number): of how many, such as 2
# $controller (text): to whom, such as Meta Platforms Ireland Limited
page-letter-heading = Letter { $number }/{ $total }: { $controller }

# Heading over deadlines and next steps.
# $number (number): companies, such as 2
page-deadline-heading =
    { $number ->
        [one] Deadline and next step
       *[other] Deadlines and next steps
    }

# Heading over the hints.
# $number (number): how many, such as 4
page-hints-heading = Good to know

# Before the accounts of an item.
# $number (number): how many, such as 2
page-accounts-label =
    { $number ->
        [one] Account:
       *[other] Accounts:
    }
page-fields-label = What to enter:
page-steps-label = How to do it:
page-covers-label = What this covers:
page-url-label = Link:
page-fallback-url-label = If the link does not work:

# How well a way is supported by sources, with a date.
# $date (text): day of the newest source, such as 23 July 2026
# $kind (keyword): high, medium, low, unverified
page-verified-label =
    { $kind ->
        [high] As of: { $date }, from good sources.
        [medium] As of: { $date }, from one source.
       *[other] As of: { $date }, from a weak source. Please check that it is still right.
    }

# How well a way is supported by sources, where they have no date.
# $kind (keyword): high, medium, low, unverified
page-not-verified =
    { $kind ->
        [high] From good sources, but without a date.
        [medium] From one source, but without a date.
       *[other] Not verified. Please check that it is still right.
    }

# Instead of the steps, where the same form stood with an earlier item.
# $number (number): that item, such as 2
page-same-steps = as under item { $number }, but logged in with this account and with these details

# Instead of a text that stood with an earlier item.
# $number (number): that item, such as 1
page-same-text = the same text as under item { $number }

page-no-legal-advice = The plan and the letters say what you declare; they are not legal advice. Nothing has been sent yet: that is for you to do. The deadlines are calculated.

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
action-letter-covers =
    { $voice ->
        [self] The letter covers everything the company processes about you for AI training ({ $platforms }), including what switches and forms leave out.
       *[other] The letter covers everything the company processes about the data subject for AI training ({ $platforms }), including what switches and forms leave out.
    }

# What a later letter is about.
# $platforms (text): platforms, such as Facebook and Instagram
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): reminder, refusal-reply, extension-reply, complaint, access, consent-withdrawal,
#   copyright-reservation
action-later-covers =
    { $kind ->
        [complaint] The complaint concerns this company: { $controller } ({ $platforms }).
        [access] The letter asks the company which data it uses for AI training ({ $platforms }). It is not an objection.
        [consent-withdrawal] The letter withdraws every consent to AI training that was given to the company ({ $platforms }).
        [copyright-reservation] The letter reserves rights under copyright law. It is not an objection under data-protection law.
       *[reminder] The letter carries on the case with the company ({ $platforms }).
    }

# Title of an item: the complaint.
# $authority (text): authority, such as Datatilsynet
# $kind (keyword): web-form, email, post
action-complaint =
    { $kind ->
        [web-form] { $authority }: lodge the complaint online
        [email] { $authority }: send the complaint by e-mail
       *[post] { $authority }: send the complaint by post
    }

# An account as people recognise it.
# $platform (text): platform, such as Instagram
# $value (text): user name, address or telephone number, such as anna.b
action-account = { $platform }: { $value }

## Fields of a form

field-email = E-mail address
field-country = Country
field-name = Name
field-phone = Telephone number
field-reason = Reason
field-url = Link to the profile or post
field-prompt = Input given to the AI
field-evidence = Answer of the AI or screenshot
field-required = required
field-optional = optional
# Under a text for a form: what is left out for want of room; names of parts follow.
# $flag (keyword): yes if the form limits the text, no if it is only kept short
# $number (number): the limit in characters, such as 1000
page-omitted-label =
    { $flag ->
        [yes] Left out, because the field takes { $number } characters (the letter holds it):
       *[no] Left out to keep it short (the letter holds it):
    }
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
# $platform (text): platform, such as Facebook
step-log-in = First log in with the account in question (platform: { $platform }), and only then open the link.

# $label (text): app or website, such as Instagram app
step-open-app = Open the app or website: { $label }.

step-open-settings = Open the settings.

# $label (text): section or menu, such as Privacy Centre
step-open-section = Open the section: { $label }.

# $url (text): address of the form
step-open-form = Open the form: { $url }

# $url (text): address of the page
step-open-page = Open the page: { $url }

# $label (text): choice, such as Object to processing
step-choose = Choose the option: { $label }.

# $label (text): switch, such as Data for generative AI improvement
step-switch-off = Switch this option off: { $label }.

# $label (text): switch
step-switch-on = Switch this option on: { $label }.

# $label (text): switch
step-leave-off = Leave this option switched off: { $label }.

# $value (text): e-mail address, such as anna@example.org
step-enter-email = Enter the e-mail address of the account: { $value }

step-enter-email-unknown = Enter the e-mail address that the account is registered with. You will find it in the settings of the account.

# For people without an account.
# $value (text): e-mail address, such as anna@example.org
step-enter-own-email = Enter the e-mail address at which the answer reaches you: { $value }

step-enter-own-email-unknown = Enter an e-mail address at which the answer reaches you.

# $value (text): country, such as Germany
step-enter-country = Choose the country where you live: { $value }

step-enter-country-unknown = Choose the country where you live.

# $value (text): name, such as Anna Beispiel
step-enter-name = Enter the name: { $value }

step-enter-name-unknown = Enter the name.

# $value (text): telephone number, such as +49 151 00000000
step-enter-phone = Enter the telephone number with its country code: { $value }

step-enter-phone-unknown = Enter the telephone number that the account is registered with, with its country code.

# $value (text): address of the profile or post
step-enter-url = Enter the link: { $value }

step-enter-url-unknown = Enter the link to the profile or the post in question.

step-enter-prompt = If you have asked an AI about yourself, enter what you asked. If not, write that you know of no such input.

step-enter-evidence = Add the answer of the AI or a screenshot if you have one. If not, write that no such proof is required by law.

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-enter-objection =
    { $kind ->
        [required] Paste the prepared text; you will find it under “Reason”. The form requires one.
        [optional] Paste the prepared text; you will find it under “Reason”. The form does not require one, but it makes clear what you want and why.
       *[other] Paste the prepared text; you will find it under “Reason”.
    }

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-give-reasons =
    { $kind ->
        [required] The form requires you to give your reasons. They are in the prepared text.
        [optional] The form does not require reasons; it is worth giving them all the same. They are in the prepared text.
        [not-asked] The form does not ask for reasons. They are in the letter.
       *[other] If the form asks for reasons, take those in the prepared text.
    }

step-send = Send the form.

step-confirm-email = If an e-mail with a code or link arrives: keep the page open, enter the code or follow the link.

step-keep-confirmation = Keep the confirmation: the e-mail, a screenshot or the proof of posting, each with its date.

# $value (text): e-mail address of the company
step-send-email = Send the letter by e-mail, ideally from an address given in the letter. Address to send it to: { $value }

step-send-email-unknown = Send the letter to the company by e-mail, ideally from an address given in the letter.

# $controller (text): company, such as Meta Platforms Ireland Limited
step-send-post = Print the letter, sign it and send it with proof of delivery, for example by registered post. The address is in the letter ({ $controller }).

# Complaint: the authority’s page.
# $url (text): its address
step-complaint-page = Open the page for complaints: { $url }

step-complaint-enter = If there is a form, copy the details of the letter into it, or attach the letter as a file.

# Complaint by e-mail.
# $value (text): e-mail address of the authority
step-complaint-email = Send the letter by e-mail. Address of the authority: { $value }

# Complaint by post.
# $authority (text): authority, such as Datatilsynet
step-complaint-post = Print the letter, sign it and send it with proof of delivery, for example by registered post. The address is in the letter ({ $authority }).

# The second way for a complaint.
# $value (text): e-mail address of the authority
step-complaint-otherwise-email = If the page does not take it, send the letter by e-mail. Address of the authority: { $value }

step-complaint-otherwise-post = If the page does not take it, print the letter, sign it and send it by post. The address is in the letter.

step-enclose = Enclose what the letter lists at its end. Copies are enough; keep the originals.

# $label (text): who gets a copy, such as the data protection officer
step-copy-in = Copy in: { $label }.

# $label (text): who gets a copy, such as the data protection officer
# $value (text): the e-mail address for it, such as privacy@example.org
step-copy-in-email = Copy in: { $label } ({ $value }).

# $label (text): what to ask for
step-ask-administrator = Ask the administrator of your workspace for the following: { $label }.

# $label (text): what to ask for, an e-mail
# $value (text): the address that it goes to, such as contact@example.org
step-ask-administrator-email = Ask the administrator of your workspace for the following: { $label }. The e-mail goes to { $value }.

# $label (text): what can be deleted, such as old conversations
step-delete = If you wish, delete: { $label }.

# $label (text): what to refrain from
step-avoid = In future, refrain from the following: { $label }.

step-prove-identity = If the company asks who you are: prove only what is needed, and black out everything else on copies.

# $label (text): the part to repeat everything for, such as site, blog, channel
step-repeat-for-each = Repeat this separately for every one you have ({ $label }).

# After opening a form.
# $url (text): the page that helps otherwise
# $flag (keyword): yes – the form needs a login; no – it does not
step-if-form-fails =
    { $flag ->
        [no] If the form does not open, try the browser instead of the app, or this page: { $url }
       *[yes] If the form does not open: log in and open the link again, in the browser instead of the app. If that does not help, try this page: { $url }
    }

# After opening a form, where no other page is known.
# $flag (keyword): yes – the form needs a login; no – it does not
step-if-form-fails-no-url =
    { $flag ->
        [no] If the form does not open, try the browser instead of the app. If that does not help, the letter is enough.
       *[yes] If the form does not open: log in and open the link again, in the browser instead of the app. If that does not help, the letter is enough.
    }

## Deadline and next step

# How far the case has come.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): sent, acknowledged, status-only, extended, confirmed, partly-confirmed, refused, overdue, reminded,
#   bounced, breached, complained, decided, closed
# $request (keyword): objection, access, consent-withdrawal – the letter that opened the case
timeline-state =
    { $kind ->
        [sent] { $controller }: the letter is on its way; an answer is still to come.
        [acknowledged] { $controller }: receipt is confirmed. That is not yet an answer to the matter itself.
        [status-only] { $controller }: an interim message has arrived. That is not yet an answer to the matter itself.
        [extended] { $controller }: the company has extended its time limit.
        [confirmed]
            { $request ->
                [access] { $controller }: the company has said that it gives access to the data.
                [consent-withdrawal] { $controller }: the company has said that it complies with the withdrawal of consent.
               *[objection] { $controller }: the company has said that it complies with the objection.
            }
        [partly-confirmed] { $controller }: the company has complied in part; the rest is open.
        [bounced] { $controller }: the letter came back and counts as not sent.
        [breached] { $controller }: the company does not do what it had confirmed.
        [refused] { $controller }: the company has refused.
        [overdue] { $controller }: the time limit has passed without an answer.
        [reminded] { $controller }: the reminder has been sent.
        [complained] { $controller }: the complaint is with the supervisory authority.
        [closed] { $controller }: the matter was settled after the complaint.
        [decided] { $controller }: the supervisory authority has decided.
       *[other] { $controller }: nothing has been sent yet.
    }

# When the company must answer.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): day of receipt, such as 24 November 2026
# $due (text): last day for the answer, such as 24 December 2026
# $flag (keyword): yes – the day of receipt is assumed; no – it is known
deadline-due =
    { $flag ->
        [no] { $controller }: the last day for an answer is { $due } (received: { $date }).
       *[yes] { $controller }: the last day for an answer is { $due } (assumed day of receipt: { $date }). If the letter arrives later, that day moves too.
    }

# $due (text): last day if extended, such as 24 February 2027
deadline-if-extended = If the company extends the time limit in time and with reasons, the last day is { $due }.

deadline-weekends-only = Weekends are taken into account; public holidays at the company’s seat are not.

deadline-holidays = Weekends and public holidays at the company’s seat are taken into account.

# Where the law names no time limit (Switzerland).
# $controller (text): company, such as Meta Platforms Ireland Limited
# $due (text): end of the 30 days, such as 24 December 2026
deadline-set-by-letter = { $controller }: the letter sets a period of 30 days. Its last day is { $due }. The Act itself names none.

# What comes next.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): the first day for it, such as 29 December 2026
# $kind (keyword): kind of letter: reminder, refusal-reply, extension-reply, complaint
next-letter =
    { $kind ->
        [reminder]
            { $regime ->
                [uk] If no answer comes, or you do not accept it, you can complain to the company itself from { $date }.
               *[other] If no answer comes, you can send a reminder from { $date }.
            }
        [refusal-reply] The next step is the reply to the refusal, from { $date }.
        [extension-reply] The next step is the reply to the extension, from { $date }.
        [complaint] If nothing changes, you can complain to the supervisory authority from { $date }.
       *[other] The next step is another letter, from { $date }.
    }

# $date (text): the day on which it is worth looking again
next-look = Look again later. A good day is { $date }.

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
# $kind (keyword): kind of letter: reminder, refusal-reply, extension-reply, complaint, none
calendar-next =
    { $kind ->
        [reminder] Reminder possible: { $controller }
        [refusal-reply] Reply to the refusal possible: { $controller }
        [extension-reply] Reply to the extension possible: { $controller }
        [complaint] Complaint possible: { $controller }
        [none] Look again: { $controller }
       *[other] Next letter possible: { $controller }
    }

## Hints

# Training began before the day of writing.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day, such as 27 May 2025
hint-training-already-started = Training has already begun ({ $controller }, first day: { $date }). You can still object at any time: the objection applies to all future processing.

hint-accounts-grouped = Linked accounts are grouped: each form is listed only once for them, one per platform. If you want to be quite sure, fill it in with every account; that does no harm.

hint-accounts-separate = A form is listed more than once: accounts that are not linked need one each. Each time, log in with the account that is named with the item. The letter and the text for the form name all the accounts together; if the company is not to learn that they belong together, make a separate case for each.

hint-accounts-several-emails = These linked accounts have different e-mail addresses. To be on the safe side, fill in the form once for every address.

hint-account-email-missing = The e-mail address of this account is missing from your details. The form needs the address that the account is registered with; another one would not be matched.

hint-account-business-form = Forms are usually made for personal profiles. If a form does not accept a business account or a page, the letter, which names it, counts. Anyone who posts for a page should object with their own profile as well.

hint-account-private-still-public = With a private account, too, some things stay public: usually name, user name and profile picture, and everything written in public groups or below public posts. So an objection is worthwhile here as well.

hint-representative-login = Some forms and switches open only with the account in question. Use them together with the person whose account it is. You can send the letter yourself.

hint-representative-child = An objection is worthwhile for minors too: even if a provider leaves out their public posts, it may use what is entered in AI features, at any age.

hint-non-user-proof-not-required = The form asks which input makes an AI show your data. The law requires no such proof. If the form lets you go no further, the letter counts.

hint-reason-none-given =
    { $regime ->
        [ch] You have given no reason. Swiss law asks for none; one or two sentences of your own give the letter more weight, though.
       *[other] You have given no reason. The law asks for grounds relating to the particular situation of the data subject ({ cite-gdpr-21-1 }). One or two sentences of your own are enough and make the objection stronger.
    }

hint-letter-second-track = Start with the forms and switches: that is the route the provider offers. The letter is the second track. In law it counts just as much, and it puts everything on record; little is known yet, though, about whether and how companies answer such letters.

hint-confirmation-keep = Keep every confirmation. It lets you show later when and for which account you objected.

# $platform (text): platform, such as Kimi
hint-controller-unknown-for-country = { $platform }: no company is known that is responsible for it in your country. Plan and letters therefore say nothing about it.

# $platform (text): platform, such as Signal
hint-platform-information-only = { $platform }: no training on the content of its users is known here. The objection is purely precautionary.

# $platform (text): platform or company, such as Facebook
hint-contact-not-verified = { $platform }: link, address or labels come from a weak source or have not been checked for some time. Before you send anything, check that they are still right.

hint-mail-no-address = No reliable e-mail address is known for this letter, so the “To” field of the mail file is empty. Send the letter by post, or enter an address that the company itself names.

hint-mailto-too-long = The letter is too long for a link that opens a mail program; many programs would cut it without a word. Use the mail file, or copy the text.

hint-locale-draft = The texts in this language are a draft: no lawyer who works in it has approved them yet.

hint-complaint-formal-requirement = The supervisory authority has requirements for the form of a complaint.

# The letter is in another language than the authority is known to take.
# $authority (text): authority, such as Datatilsynet
hint-complaint-language = As far as is known, this authority does not take complaints in the language of the letter: { $authority }. Choose another language or add a translation, or ask the authority first.

# The company comes before the authority.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-complaint-company-not-asked = Complain to this company first: { $controller } ({ cite-uk-dpa-164a }). The history has no such complaint; without one the authority may set yours aside.

# Two authorities in one matter.
# $authority (text): the second authority, such as Data Protection Commission
hint-complaint-other-authority = Two laws apply to this matter, so there is a second complaint, to this authority: { $authority }. You can also send either of them alone.

# The authority takes complaints for some time only.
# $authority (text): authority, such as Information Commission
# $date (text): last day, such as 2 October 2026
hint-complaint-time-limit = There is a time limit for complaints there ({ $authority }). From what has happened so far, it ends on { $date }; later the authority may not deal with the matter any more.

# No letter today.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day for a letter, or a day to look again, such as 5 January 2027
hint-letter-later = { $controller }: there is nothing to write to this company today. Look again on { $date }.

# The case with a company is over.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-letter-nothing-left = { $controller }: there is nothing left to write to this company.

hint-data-subject-minor = Somebody under age can object alone if they understand what it means; it is safer if a parent signs too. Services for children and chats with AI often have rules of their own.

hint-representative-custody-unknown = In Germany, parents with joint custody represent their child together. Say whether custody is yours alone or the other parent signs too; otherwise the company may reject the letter.

hint-complaint-contact-missing = A complaint needs contact details of the person it is about: an address or an e-mail address.

hint-account-not-objected = Nothing has been sent to the company for this account yet, so today’s letter does not name it. An objection for this account is still to be written.

hint-account-deleted = The account is deleted: forms and switches that need a login are left out. The letter asks about copies from before.

hint-account-no-access = There is no access to this account: forms and switches that need a login are left out. The letter is the first way here.

hint-account-managed = A body such as a school, employer or club runs this account. It may share responsibility for the data, and only its administrators can change settings: ask there too.

hint-account-separate = This account has a letter of its own that names no other, even though it is linked with others.

hint-history-parts-assumed = The history does not say what this letter held; what the case asks for today is assumed.

hint-history-no-reasons-sent = The company has not been given any reasons so far, so the reply does not claim that it passed over them.

hint-catalog-note = There is a note on this entry.
