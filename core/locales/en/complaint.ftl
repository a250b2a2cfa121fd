### Complaint to a supervisory authority; in Switzerland a report to the FDPIC. Not legal advice, not yet reviewed by a
### lawyer. Frame and accounts: letter.ftl; copies of letters in the list of enclosures: reminder.ftl.
###
### Blocks stand in the order of this file. Messages without a branch for ch are not used in a report under Swiss law.
### $request (keyword): objection, access, consent-withdrawal – which letter opened the case.


## Subject and opening

# $controller (text): such as Meta Platforms Ireland Limited
# $provision (text): what the law of the day gives for it, such as Article 77 of the General Data Protection Regulation (GDPR)
complaint-subject =
    { $regime ->
        [ch] Report under { -fadp-49-named }: AI training by { $controller }
       *[gdpr] Complaint under { $provision }: AI training by { $controller }
    }
# First paragraph.
# $request (keyword): objection, access, consent-withdrawal
# $provision (text): what the law of the day gives for it, such as Article 77 of Regulation (EU) 2016/679 (General Data Protection Regulation, “GDPR”)
complaint-opening =
    { $regime ->
        [ch]
            { $request ->
                [access]
                    { $voice ->
                        [self] In my view, my request for access to the personal data used for AI training has been dealt with contrary to the Swiss { -fadp-name } (“{ -fadp }”). I report this and ask you to examine it ({ cite-ch-fadp-49 }).
                       *[other] In my view, the data subject’s request for access to the personal data used for AI training has been dealt with contrary to the Swiss { -fadp-name } (“{ -fadp }”). I report this and ask you to examine it ({ cite-ch-fadp-49 }).
                    }
               *[objection]
                    { $voice ->
                        [self] I report processing of my personal data for the development, training and improvement of artificial intelligence (AI) models and systems that, in my view, infringes the Swiss { -fadp-name } (“{ -fadp }”), and ask you to examine it ({ cite-ch-fadp-49 }). I am aware that a report does not make me a party to the proceedings.
                       *[other] On behalf of the data subject, I report processing of their personal data for the development, training and improvement of artificial intelligence (AI) models and systems that, in my view, infringes the Swiss { -fadp-name } (“{ -fadp }”), and ask you to examine it ({ cite-ch-fadp-49 }). I am aware that a report does not make the data subject a party to the proceedings.
                    }
            }
       *[gdpr]
            { $voice ->
                [self] I lodge this complaint under { $provision }.
               *[other] On behalf of the data subject, I lodge this complaint under { $provision }.
            }
    } { $request ->
        [access]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] I am aware that a report does not make me a party to the proceedings.
                       *[other] I am aware that a report does not make the data subject a party to the proceedings.
                    }
               *[gdpr] It concerns the way in which a request for access to the personal data used for AI training has been dealt with.
            }
        [consent-withdrawal]
            { $regime ->
                [ch] The way in which the withdrawal of consent and the express prohibition have been dealt with is set out below.
               *[gdpr] It concerns the processing of personal data for AI training and the way in which the withdrawal of consent to it has been dealt with.
            }
       *[objection]
            { $regime ->
                [ch] The way in which the express prohibition of that processing has been dealt with is set out below.
               *[gdpr]
                    { $voice ->
                        [self] It concerns the processing of my personal data for the development, training and improvement of artificial intelligence (AI) models and systems, and the way in which my objection to it has been dealt with.
                       *[other] It concerns the processing of their personal data for the development, training and improvement of artificial intelligence (AI) models and systems, and the way in which the objection to it has been dealt with.
                    }
            }
    }

## Parties, competence, accounts

complaint-parties-heading = Parties
# CMP-1
# $name (text): the data subject’s name, such as Anna Example
complaint-complainant =
    { $regime ->
        [ch]
            { $voice ->
                [self] The person concerned is { $name }. Contact details are given at the head of this letter.
               *[other] The person concerned is { $name }. My contact details are given at the head of this letter.
            }
       *[gdpr]
            { $voice ->
                [self] The complainant is { $name }. Contact details are given at the head of this letter.
               *[other] The complainant is the data subject, { $name }. My contact details are given at the head of this letter.
            }
    }
# If somebody acts for the person.
# $value (text): how the person can be reached, such as 1 Sample Street, Dublin 1, anna@example.org
complaint-complainant-contact = Contact details of the data subject: { $value }.
# If an organisation lodges it. CMP-11
# $provision (text): what the law of the day gives for it, such as Article 80(1) GDPR
complaint-body =
    { $regime ->
        [ch] Proof of our mandate and of our proper constitution is enclosed. Please send your reply to us.
       *[gdpr] We act as a body, organisation or association under { $provision }. Proof that we have been properly constituted and of our mandate is enclosed. Please send your reply to us.
    }
# CMP-3
# $controller (text): such as Meta Platforms Ireland Limited
# $value (text): its postal address in one line, such as Merrion Road, Dublin 4, Ireland
complaint-controller = The controller is { $controller }, { $value }.
# Instead, if its postal address is not known.
# $controller (text): such as Meta Platforms Ireland Limited
complaint-controller-no-address = The controller is { $controller } (no postal address is known to me).
# If the controller has a page for requests.
# $url (text): such as https://example.com/privacy
complaint-controller-page = Its page for requests concerning personal data: { $url }
# Each that is jointly responsible, by the controller's own account.
# $value (text): name and address, such as TikTok Information Technologies UK Limited, 4 Lindsey Street, London, United Kingdom
complaint-joint-controller = Jointly responsible with it, according to the company: { $value }.
# If the controller has a representative in the region.
# $representative (text): such as Example Privacy Ltd
complaint-controller-representative = Its representative: { $representative }
# CMP-2
# $provision (text): what the law of the day gives for it, such as Article 77 GDPR
complaint-competence =
    { $regime ->
        [ch]
            { $voice ->
                [self] I address this report to you because I live in Switzerland and the processing has effects there.
               *[other] I address this report to you because the data subject lives in Switzerland and the processing has effects there.
            }
        [uk]
            { $voice ->
                [self] I address this complaint to you because I am habitually resident in the United Kingdom.
               *[other] I address this complaint to you because the data subject is habitually resident in the United Kingdom.
            }
       *[gdpr]
            { $voice ->
                [self] I address this complaint to you because I am habitually resident in the territory for which you are responsible ({ $provision }).
               *[other] I address this complaint to you because the data subject is habitually resident in the territory for which you are responsible ({ $provision }).
            }
    }
# The same to the authority at the seat of the company.
# $provision (text): what the law of the day gives for it, such as Article 77 GDPR
complaint-competence-place = This complaint is addressed to you because the alleged infringement was committed at the controller’s seat, within your area of competence ({ $provision }).
# If the controller’s lead authority is another one. CMP-12
# $authority (text): such as Data Protection Commission
complaint-lead-authority = As far as I am aware, the processing is cross-border (lead supervisory authority: { $authority }). Should another authority deal with the complaint, please continue to correspond with me in the language of this letter.
# Instead, if the authority at the controller’s seat is another one of the same country.
# $authority (text): its name, such as Data Protection Commissioner of Berlin
complaint-hand-over = Because of the controller’s seat, this authority may also be competent: { $authority }. Please pass the complaint on to it where necessary.
# Introduces the list of accounts.
# $accounts (keyword): none, one, many
complaint-accounts-intro =
    { $regime ->
        [ch]
            { $accounts ->
                [one] The report concerns this account:
               *[many] The report concerns these accounts:
            }
       *[gdpr]
            { $accounts ->
                [one] The complaint concerns this account:
               *[many] The complaint concerns these accounts:
            }
    }
# If there is no account.
complaint-non-user =
    { $regime ->
        [ch]
            { $voice ->
                [self] I have no account with the controller; the report concerns data about me that others have published or that the controller obtains from other sources.
               *[other] The data subject has no account with the controller; the report concerns data about them that others have published or that the controller obtains from other sources.
            }
       *[gdpr]
            { $voice ->
                [self] I have no account with the controller; the complaint concerns data about me that others have published or that the controller obtains from other sources.
               *[other] The data subject has no account with the controller; the complaint concerns data about them that others have published or that the controller obtains from other sources.
            }
    }

## Facts

complaint-facts-heading = Facts
# Only about an objection, not for ch.
# $basis (keyword): stated, insofar – whether the controller itself names legitimate interests
complaint-processing =
    { $basis ->
        [stated] According to its own statements, the controller processes personal data for the development and training of AI models and relies on legitimate interests in doing so ({ cite-gdpr-6-1-f }).
       *[insofar] The complaint concerns the processing of personal data for the development and training of AI models. In so far as the controller relies on legitimate interests for it ({ cite-gdpr-6-1-f }), it is subject to the right to object.
    }
# Introduces the list of events. CMP-4, CMP-5
complaint-facts-intro = What has happened so far, in chronological order:
# Item.
# $date (text): finished date, such as 24 November 2026
# $kind (keyword): objection, access, consent-withdrawal, copyright-reservation, reminder, refusal-reply,
#   extension-reply, controller-complaint
complaint-fact-sent =
    { $kind ->
        [access] { $date }: request for access to the data used for AI training sent to the controller.
        [consent-withdrawal] { $date }: withdrawal of any consent to AI training sent to the controller.
        [copyright-reservation] { $date }: reservation of copyright sent to the controller.
        [reminder] { $date }: reminder sent to the controller.
        [refusal-reply] { $date }: reply to the refusal sent to the controller.
        [extension-reply] { $date }: reply to the notice of extension sent to the controller.
        [controller-complaint] { $date }: complaint made to the controller ({ cite-uk-dpa-164a }).
       *[objection]
            { $regime ->
                [ch] { $date }: express prohibition of AI training sent to the controller ({ cite-ch-fadp-30-2-b }).
               *[gdpr] { $date }: objection to AI training sent to the controller ({ cite-gdpr-21-1 }).
            }
    }
# Item.
# $date (text): finished date, such as 24 November 2026
complaint-fact-received = { $date }: received by the controller.
# Item.
# $date (text): finished date, such as 24 November 2026
complaint-fact-acknowledged = { $date }: receipt acknowledged by the controller, without an answer in substance.
# Item.
# $date (text): finished date, such as 24 November 2026
complaint-fact-status = { $date }: interim message from the controller, which did not say what action had been taken.
# Item.
# $date (text): finished date, such as 24 November 2026
complaint-fact-extended = { $date }: notice of extension from the controller.
# Item.
# $date (text): finished date, such as 24 November 2026
complaint-fact-confirmed = { $date }: the controller confirmed that it would comply.
# Item.
# $date (text): finished date, such as 24 November 2026
# $kind (keyword): no-reasons, reasons-not-weighed, identity, no-data, no-training, too-late, use-the-form, not-applicable, unknown
complaint-fact-refused =
    { $kind ->
        [no-reasons] { $date }: refusal by the controller, on the view that no sufficient grounds were given.
        [reasons-not-weighed] { $date }: refusal by the controller, which named its own interests without dealing with the grounds put forward.
        [identity] { $date }: refusal by the controller for the time being; it asked for proof of identity.
        [no-data] { $date }: answer from the controller that it processes no such data.
        [no-training] { $date }: the controller answered that the data are not used for training.
        [too-late] { $date }: refusal by the controller, which pointed to an earlier date of its own.
        [use-the-form] { $date }: refusal by the controller, which referred to its own form.
        [not-applicable] { $date }: refusal by the controller, which considers the right inapplicable.
       *[unknown] { $date }: refusal by the controller.
    }
# Item, if the period ended without an answer in substance.
# $due (text): finished date, such as 4 January 2027
complaint-fact-overdue =
    { $regime ->
        [ch] { $due }: last day of the period set for the controller’s reply; no answer in substance had been received by then.
       *[gdpr] { $due }: last day for the controller’s reply ({ cite-gdpr-12-3 }); no answer in substance had been received by then.
    }
# The same for a letter by post whose arrival is not known: no day is named.
# $provision (text): what sets the period, such as Article 12(3) GDPR
complaint-fact-overdue-post = The time for an answer has passed, even allowing for usual postal delivery times ({ $provision }); no answer on the substance had come by then.
# The same where not all public holidays are known.
# $provision (text): what sets the period, such as Article 12(3) GDPR
complaint-fact-overdue-cautious = The time for an answer has passed, even on a cautious calculation ({ $provision }); no answer on the substance had come by then.
# How it was handed over, if that is known.
# $via (keyword): form, email, post
complaint-fact-via =
    { $via ->
        [form] It went through the controller’s web form.
        [email] It went by e-mail.
       *[post] It went by post.
    }
# Item.
# $date (text): finished date, such as 24 November 2026
complaint-fact-identified = { $date }: the details that the controller had asked for to confirm identity were provided.
# Item.
# $date (text): finished date, such as 24 November 2026
complaint-fact-breached = { $date }: it emerged that the controller does not do what it had confirmed.
# Follows an item.
# $value (text): the person's own words, in quotation marks
complaint-fact-note = In the words of the data subject: { $value }
# Item.
# $date (text): finished date, such as 24 November 2026
# $authority (text): name of the authority
complaint-fact-complained = { $date }: submission to the supervisory authority ({ $authority }).
# Item.
# $date (text): finished date, such as 24 November 2026
# $authority (text): name of the authority
# $kind (keyword): received, documents, forwarded, decided, rejected, unknown
complaint-fact-authority =
    { $kind ->
        [received] { $date }: the supervisory authority ({ $authority }) acknowledged receipt.
        [documents] { $date }: the supervisory authority ({ $authority }) asked for documents.
        [forwarded] { $date }: the supervisory authority ({ $authority }) passed the matter to another one.
        [decided] { $date }: the supervisory authority ({ $authority }) decided.
        [rejected] { $date }: the supervisory authority ({ $authority }) rejected the submission.
       *[unknown] { $date }: message from the supervisory authority ({ $authority }).
    }
# Follows an item.
# $value (text): reference of the authority, such as C-26-11-123
complaint-fact-reference = Reference: { $value }.
# Item, if nothing came after the last letter to the controller.
complaint-fact-nothing-since = Since then nothing further has been received from the controller.
# CMP-5
complaint-before =
    { $regime ->
        [ch] The controller was thus approached before this report. Copies of the letters and of any answers are enclosed as far as available.
       *[gdpr] The right was thus exercised against the controller before this complaint. Copies of the letters and of any answers are enclosed as far as available.
    }
# If the authority asks for it.
# $date (text): day of the refusal, of the broken promise, or the first after the period, such as 3 November 2026
complaint-timeliness = The event complained of has been known since { $date }.

## Provisions infringed

complaint-infringements-heading =
    { $regime ->
        [ch] Legal position
       *[gdpr] Provisions infringed
    }
# Introduces the list. CMP-6
complaint-infringements-intro =
    { $regime ->
        [ch] In my view the controller has acted contrary to the following provisions:
       *[gdpr] In my view the controller has infringed the following provisions:
    }
# Item, if no answer came at all.
complaint-infringement-silence = { cite-gdpr-12-3 } and { cite-gdpr-12-4 }: within the period laid down, it neither said what action it had taken nor gave reasons for taking none.
# Item, if a promise was broken.
complaint-infringement-breach = { cite-gdpr-5-1-a }: the controller does not do what it confirmed, so that the processing is neither fair nor transparent.
# Item, if the answer came after the period.
complaint-infringement-late = { cite-gdpr-12-3 }: it answered only after the period laid down had ended.
# Item, if the notice came after the first month.
complaint-infringement-extension = { cite-gdpr-12-3 }: the extension was not notified within the first month.
# Item, always.
# $request (keyword): objection, access, consent-withdrawal
complaint-infringement-core =
    { $request ->
        [access]
            { $regime ->
                [ch] { cite-ch-fadp-25 }: it has not provided the information requested.
               *[gdpr] { cite-gdpr-15-1 } and { cite-gdpr-15-3 }: it has provided neither the information requested nor a copy of the data.
            }
        [consent-withdrawal]
            { $regime ->
                [ch] { cite-ch-fadp-30-2-b } and { cite-ch-fadp-30-3 }: it has not shown that it respects the withdrawal and the express prohibition, nor any justification under { cite-ch-fadp-31 }.
               *[gdpr] { cite-gdpr-7-3 }: it has not shown that it has stopped the processing that was based on consent.
            }
       *[objection]
            { $regime ->
                [ch] { cite-ch-fadp-30-2-b } and { cite-ch-fadp-30-3 }: it has not shown that it respects the express prohibition, nor any justification under { cite-ch-fadp-31 }.
               *[gdpr] { cite-gdpr-21-1 }: it has not shown that it has stopped the processing, nor demonstrated compelling legitimate grounds for continuing it.
            }
    }
# Item, if it missed sufficient grounds.
complaint-infringement-no-reasons = { cite-gdpr-21-1 } and { cite-gdpr-12-2 }: it refused for want of sufficient grounds, although neither proof nor unusual grounds are required and it must facilitate the exercise of the right.
# Item, if the grounds were not weighed.
complaint-infringement-reasons = { cite-gdpr-12-4 } and { cite-gdpr-5-2 }: its refusal does not state how the grounds put forward were weighed.
# Item, if proof of identity was demanded.
complaint-infringement-identity = { cite-gdpr-12-6 }: it made compliance depend on proof of identity although no reasonable doubts are apparent.
# Item, if its own form was demanded.
complaint-infringement-form = { cite-gdpr-12-2 }: it did not facilitate the exercise of the right, but insisted on its own form.
# Item, if an earlier date was pointed to.
complaint-infringement-time = { cite-gdpr-21-1 }: the right exists at any time; the date to which it pointed has no basis in law.
# Item, if restriction was asked for.
complaint-infringement-restriction = { cite-gdpr-18-1-d }: it has not confirmed the restriction of the processing that was requested.
# Item, if erasure was asked for.
complaint-infringement-erasure =
    { $regime ->
        [ch] { cite-ch-fadp-32 }: it has not confirmed the deletion that was requested.
       *[gdpr] { cite-gdpr-17-1-c } and { cite-gdpr-19 }: it has not confirmed the erasure that was requested, nor named the recipients.
    }

## Requests

complaint-requests-heading = Requests
# Introduces the list; the items complete the sentence. CMP-7
complaint-requests-intro = I ask you:
# Item, always.
# $provision (text): what the law of the day gives for it, such as Article 57(1)(f) GDPR
complaint-request-investigate =
    { $regime ->
        [ch] to open an investigation into the processing ({ $provision });
       *[gdpr] to handle this complaint and investigate its subject matter ({ $provision });
    }
# Item, always.
# $request (keyword): objection, access, consent-withdrawal
# $provision (text): what the law of the day gives for it, such as Article 58(2)(c) GDPR
complaint-request-comply =
    { $request ->
        [access]
            { $regime ->
                [ch] to order the controller to provide the information requested ({ $provision }).
               *[gdpr] to order the controller to comply with the request for access ({ $provision }).
            }
        [consent-withdrawal]
            { $regime ->
                [ch] to order the controller to respect the withdrawal and the express prohibition ({ $provision });
               *[gdpr] to order the controller to comply with the withdrawal and with the other requests in the letter ({ $provision });
            }
       *[objection]
            { $regime ->
                [ch] to order the controller to respect the express prohibition ({ $provision });
               *[gdpr]
                    { $voice ->
                        [self] to order the controller to comply with my objection and with the other requests in my letter ({ $provision });
                       *[other] to order the controller to comply with the objection and with the other requests in the letter ({ $provision });
                    }
            }
    }
# Item, if erasure was asked for.
# $provision (text): what the law of the day gives for it, such as Article 58(2)(g) GDPR
complaint-request-erasure =
    { $regime ->
        [ch] to order the deletion of the data held for these purposes ({ $provision });
       *[gdpr] to order the erasure of the data and its notification to the recipients ({ $provision });
    }
# Last item, not about access.
# $provision (text): what the law of the day gives for it, such as Article 58(2)(f) GDPR
complaint-request-ban =
    { $regime ->
        [ch] to have the processing interrupted at least until the investigation has ended ({ $provision }).
       *[gdpr]
            { $voice ->
                [self] to impose a ban on the processing of my personal data for the training of AI, at least until a decision has been taken ({ $provision }).
               *[other] to impose a ban on the processing of the data subject’s personal data for the training of AI, at least until a decision has been taken ({ $provision }).
            }
    }

## Procedure

# CMP-9
# $provision (text): what the law of the day gives for it, such as Article 77(2) GDPR
# $remedy (text): the same for the authority’s silence, such as Article 78(2) GDPR
complaint-progress =
    { $regime ->
        [ch] Please inform me of the steps you take on this report and of the outcome of an investigation ({ $provision }).
       *[gdpr] Please keep me informed of the progress and the outcome, including the possibility of a judicial remedy ({ $provision }). I note the period of three months in { $remedy }.
    }
# CMP-10
# $kind (keyword): as-needed, no, yes – whether the controller may learn the name
complaint-name =
    { $kind ->
        [no]
            { $voice ->
                [self] Please do not disclose my name to the controller. If the matter cannot be dealt with otherwise, please ask me first.
               *[other] Please do not disclose the data subject’s name to the controller. If the matter cannot be dealt with otherwise, please ask me first.
            }
        [yes]
            { $voice ->
                [self] My name may be disclosed to the controller.
               *[other] The data subject’s name may be disclosed to the controller.
            }
       *[as-needed]
            { $voice ->
                [self] Please disclose my name to the controller only in so far as that is necessary to deal with the matter.
               *[other] Please disclose the data subject’s name to the controller only in so far as that is necessary to deal with the matter.
            }
    }
# If the person says so.
# $kind (keyword): yes, no – whether they agree to a settlement
complaint-amicable =
    { $kind ->
        [no]
            { $voice ->
                [self] I do not agree to an amicable settlement.
               *[other] The data subject does not agree to an amicable settlement.
            }
       *[yes]
            { $voice ->
                [self] I am willing to reach an amicable settlement.
               *[other] The data subject is willing to reach an amicable settlement.
            }
    }
# If the person says so.
# $value (text): the authority or court, such as Amtsgericht Musterstadt
complaint-pending = This matter is already before: { $value }.
# If two states are concerned and it is dated 2 April 2027 or later; not under uk or ch.
complaint-admissibility = This complaint contains the particulars listed in { cite-reg-2025-2518-4-1 }: the complainant’s name and contact details, particulars that help to identify the controller, and a description of the alleged infringement. The request had been made to the controller beforehand.

## Lines in the list of enclosures. CMP-8

# $date (text): finished date, such as 15 December 2026
# $kind (keyword): acknowledged, status, extended, confirmed, refused
enclosure-answer =
    { $kind ->
        [acknowledged] Acknowledgement from the controller dated { $date }
        [status] Message from the controller dated { $date }
        [extended] Notice of extension from the controller dated { $date }
       *[refused] Answer from the controller dated { $date }
    }
enclosure-mandate = Mandate of the data subject
enclosure-constitution = Proof of the proper constitution of the organisation
