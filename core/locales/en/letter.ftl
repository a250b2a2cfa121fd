### Wording of the letters in English (Irish and British usage): frame, objection, objection of people without an
### account, Switzerland, short text for a form's field. Written for signature by the person, not legal advice, not
### yet reviewed by a lawyer. One message is one paragraph, heading, list item or line. Nothing here quotes the law
### beyond its own terms.
###
### Every message may select on
### $voice (keyword): self, representative, organisation – who writes. In the first person the writer is the data
###   subject; a representative is one person ("I"), an organisation is "we"; both speak of "the data subject" ("they").
### $regime (keyword): gdpr, uk, ch – the law of the letter. Selectors without a branch for ch stand in messages that a
###   letter under Swiss law does not use.


## Frame

# Information block.
# $date (text): finished date, such as 24 November 2026
letter-date = { $date }
# Information block.
# $reference (text): the person's reference, such as W-2026-001
letter-reference = My reference: { $reference }
# Foot of a page.
# $number (number): the page, such as 2; only to be printed
# $total (number): how many pages there are, such as 3; only to be printed
letter-page = Page { $number } of { $total }
# What a picture of the signature shows; read out to people who do not see it.
# $name (text): who signs, such as Anna Beispiel
letter-signature-picture = Signature: { $name }
letter-salutation = Dear Sir or Madam,
letter-closing = Yours faithfully,
# Heading over the list of enclosures.
# $number (number): how many there are, 1
letter-enclosures-heading =
    { $number ->
        [one] Enclosure
       *[other] Enclosures
    }
enclosure-power-of-attorney = Power of attorney
enclosure-court-order = Court order on the authority to act
enclosure-parental = Proof of parental responsibility
# Line of the addressee's block under the controller's name.
# $representative (text): name of the controller's representative, such as Example Privacy Ltd
letter-addressee-representative = Representative: { $representative }
letter-subject-objection =
    { $regime ->
        [ch]
            { $voice ->
                [self] Prohibition of AI training on my personal data: { -fadp-30-2-b-named }
               *[other] Prohibition, on behalf of a data subject, of AI training on their personal data: { -fadp-30-2-b-named }
            }
        [uk]
            { $voice ->
                [self] Objection to AI training on my personal data: { -uk-gdpr-21-1-named }
               *[other] Objection, on behalf of a data subject, to AI training on their personal data: { -uk-gdpr-21-1-named }
            }
       *[gdpr]
            { $voice ->
                [self] Objection to AI training on my personal data: { -gdpr-21-1-named }
               *[other] Objection, on behalf of a data subject, to AI training on their personal data: { -gdpr-21-1-named }
            }
    }
letter-subject-non-user-objection =
    { $regime ->
        [ch]
            { $voice ->
                [self] Prohibition of AI training on my personal data (no account held): { -fadp-30-2-b-named }
               *[other] Prohibition, on behalf of a person without an account, of AI training on their personal data: { -fadp-30-2-b-named }
            }
        [uk]
            { $voice ->
                [self] Objection to AI training on my personal data (no account held): { -uk-gdpr-21-1-named }
               *[other] Objection, on behalf of a person without an account, to AI training on their personal data: { -uk-gdpr-21-1-named }
            }
       *[gdpr]
            { $voice ->
                [self] Objection to AI training on my personal data (no account held): { -gdpr-21-1-named }
               *[other] Objection, on behalf of a person without an account, to AI training on their personal data: { -gdpr-21-1-named }
            }
    }

## Who acts. One of these stands first in the letter, then one of the two about the authority to act

# $name (text): the child's name, such as Mia Beispiel
letter-for-child = I am writing as a parent, on behalf of my child { $name } (the “data subject”), who is a minor and for whom I am entitled to act.
# $name (text): name of the person under guardianship
letter-for-ward = I am writing as legal guardian, on behalf of { $name } (the “data subject”).
# $name (text): name of the person represented
letter-for-person = I am writing on behalf of { $name } (the “data subject”), who has authorised me to do so and to exercise the rights with which this letter is concerned.
# $name (text): name of the person whom the organisation represents
letter-for-member = We are writing on behalf of { $name } (the “data subject”), who has authorised us to do so and to exercise the rights with which this letter is concerned.
# A parent who has custody alone.
letter-custody-sole = Parental responsibility is mine alone.
# Parents who have it together: both sign.
# $representative (text): the other parent, such as Paul Example
letter-custody-joint = I share parental responsibility with the other parent; { $representative } signs this letter too.
# Who is jointly responsible, by the company's own account.
# $value (text): names, such as TikTok Information Technologies UK Limited
letter-joint-controllers =
    { $regime ->
        [ch] You state that you are jointly responsible with { $value }. This letter is meant for every joint controller; please pass it on.
       *[gdpr] You state that you are jointly responsible with { $value }. This letter is meant for every joint controller; please pass it on ({ cite-gdpr-26 }).
    }
# If the controller confirmed an earlier objection for one of the accounts.
# $date (text): day of the confirmation, such as 21 May 2025
letter-confirmed-before =
    { $regime ->
        [ch] You confirmed an earlier prohibition on { $date }; it continues to apply.
       *[gdpr] You confirmed an earlier objection on { $date }; it continues to apply.
    }
# Earlier names of the person.
# $value (text): names, such as Anna Sample
letter-former-names = Data held under an earlier name are covered: { $value }.
letter-authority-enclosed = Proof of my authority to act is enclosed. Please send your reply to me.
letter-authority-on-request = I will provide proof of my authority to act on request. Please send your reply to me.

## Objection (European Union, European Economic Area, United Kingdom)

# First paragraph: the declaration itself.
# $training (keyword): before, running, unknown – whether training has begun
letter-declaration =
    { $training ->
        [before]
            { $voice ->
                [self] I object to any processing of my personal data for the purpose of developing, training or improving artificial intelligence (AI) models and systems, generative models included. I do so before that processing begins. The objection covers every step, from collecting and preparing the data to testing the result, and any disclosure of my data to others for the same purpose.
               *[other] On behalf of the data subject, I object to any processing of their personal data for the purpose of developing, training or improving artificial intelligence (AI) models and systems, generative models included. I do so before that processing begins. The objection covers every step, from collecting and preparing the data to testing the result, and any disclosure of their data to others for the same purpose.
            }
       *[running]
            { $voice ->
                [self] I object to any processing of my personal data for the purpose of developing, training or improving artificial intelligence (AI) models and systems, generative models included. The objection covers every step, from collecting and preparing the data to testing the result, and any disclosure of my data to others for the same purpose.
               *[other] On behalf of the data subject, I object to any processing of their personal data for the purpose of developing, training or improving artificial intelligence (AI) models and systems, generative models included. The objection covers every step, from collecting and preparing the data to testing the result, and any disclosure of their data to others for the same purpose.
            }
    }
# Provision and number of the Regulation; the basis is not accepted.
# $basis (keyword): stated, insofar – whether the controller itself names legitimate interests for AI training
letter-basis =
    { $regime ->
        [uk] I make this objection under { -uk-gdpr-21-1-numbered }, which applies alongside the { -uk-dpa-name }.
       *[gdpr] I make this objection under { -gdpr-21-1-numbered }.
    } { $basis ->
        [stated] You state that you rely on legitimate interests for this processing ({ cite-gdpr-6-1-f }); I do not accept that this basis is made out.
       *[insofar] In so far as you rely on legitimate interests for this processing ({ cite-gdpr-6-1-f }), I do not accept that this basis is made out.
    }
# Consent. Before the basis if the controller relies on nothing else, behind it if not.
# $consent (keyword): sole, relied, precaution – whether the controller relies on consent only, too, or not
letter-consent =
    { $consent ->
        [sole]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] You state that you process personal data for this only with consent. I withdraw any consent for the future; the prohibition applies whatever you rely on.
                       *[other] You state that you process personal data for this only with consent. On behalf of the data subject, I withdraw any consent for the future; the prohibition applies whatever you rely on.
                    }
               *[gdpr]
                    { $voice ->
                        [self] You state that you process personal data for this only with consent. I withdraw any consent for the future ({ cite-gdpr-7-3 }); should you rely on anything else, the objection applies.
                       *[other] You state that you process personal data for this only with consent. On behalf of the data subject, I withdraw any consent for the future ({ cite-gdpr-7-3 }); should you rely on anything else, the objection applies.
                    }
            }
        [relied]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] In so far as you rely on consent as well, I withdraw any consent that I may have given.
                       *[other] In so far as you rely on consent as well, I withdraw, on behalf of the data subject, any consent that may have been given.
                    }
               *[gdpr]
                    { $voice ->
                        [self] In so far as you rely on consent as well, I withdraw any consent that I may have given ({ cite-gdpr-7-3 }).
                       *[other] In so far as you rely on consent as well, I withdraw, on behalf of the data subject, any consent that may have been given ({ cite-gdpr-7-3 }).
                    }
            }
       *[precaution]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Should you regard any part of the processing as covered by consent, I withdraw that consent as a precaution, without accepting that I gave it.
                       *[other] Should you regard any part of the processing as covered by consent, I withdraw that consent on behalf of the data subject as a precaution, without accepting that it was given.
                    }
               *[gdpr]
                    { $voice ->
                        [self] Should you regard any part of it as resting on consent, I withdraw that consent as a precaution, without accepting that I gave it ({ cite-gdpr-7-3 }).
                       *[other] Should you regard any part of it as resting on consent, I withdraw that consent on behalf of the data subject as a precaution, without accepting that it was given ({ cite-gdpr-7-3 }).
                    }
            }
    }
# If the controller says that it does not train on what is in accounts.
letter-denied =
    { $regime ->
        [ch] You state that you do not train AI models on data from accounts with you. Please confirm this to me; the prohibition is a precaution.
       *[gdpr] You state that you do not train AI models on data from accounts with you. Please confirm this to me; the objection is a precaution.
    }
# Introduces the list of accounts.
# $accounts (keyword): none, one, many – how many accounts the list has
letter-accounts-intro =
    { $accounts ->
        [one]
            { $regime ->
                [ch] The prohibition applies to this account:
               *[gdpr] The objection applies to this account:
            }
       *[many]
            { $regime ->
                [ch] The prohibition applies to every one of these accounts, whether or not they are linked:
               *[gdpr] The objection applies to every one of these accounts, whether or not they are linked:
            }
    }
# Part of a line in the list of accounts.
# $value (text): user name, such as anna.example
account-handle = user name { $value }
# Part of a line in the list of accounts.
# $value (text): address of the profile, such as https://example.org/anna
account-url = profile { $value }
# Part of a line in the list of accounts.
# $value (text): e-mail address, such as anna@example.org
account-email = e-mail address { $value }
# Part of a line in the list of accounts.
# $value (text): telephone number, such as +353 1 000 0000
account-phone = telephone number { $value }
# Note in brackets.
# $platforms (text): finished list of platforms, such as Facebook and Threads
account-linked = linked with: { $platforms }
# $value (text): earlier addresses and names, such as old@example.org
account-formerly = formerly { $value }
account-deleted = deleted
# $date (text): year, month or day, such as May 2023
account-deleted-on = deleted: { $date }
account-no-access = no access
# $value (text): who runs it, such as Example School
account-managed = managed: { $value }
account-use-business = used for business
account-use-page = page of a business or organisation
account-use-creator = used to publish creative work
account-visibility-private = private profile
# Heads of the columns where many accounts stand in a table (PDF).
account-column-platform = Service
account-column-handle = User name
account-column-url = Profile
account-column-email = E-mail address
account-column-phone = Telephone number
account-column-notes = Note
# Introduces the list of data. The items complete the sentence.
# $accounts (keyword): none, one, many – whether a list of accounts stands above
letter-scope-intro =
    { $accounts ->
        [none]
            { $voice ->
                [self] The objection extends to all personal data concerning me, existing or future, and in particular to:
               *[other] The objection extends to all personal data concerning the data subject, existing or future, and in particular to:
            }
        [one]
            { $voice ->
                [self] The objection is not confined to that account. It extends to all personal data concerning me, existing or future, and in particular to:
               *[other] The objection is not confined to that account. It extends to all personal data concerning the data subject, existing or future, and in particular to:
            }
       *[many]
            { $voice ->
                [self] The objection is not confined to those accounts. It extends to all personal data concerning me, existing or future, and in particular to:
               *[other] The objection is not confined to those accounts. It extends to all personal data concerning the data subject, existing or future, and in particular to:
            }
    }
# $accounts (keyword): none, one, many – how many accounts the letter names; somebody without an account has no profile
letter-scope-public =
    { $accounts ->
        [none]
            { $voice ->
                [self] anything I have made public or make public in future, such as texts, photographs, videos and reviews, together with my name, even where others pass it on
               *[other] anything the data subject has made public or makes public in future, such as texts, photographs, videos and reviews, together with their name, even where others pass it on
            }
       *[many]
            { $voice ->
                [self] anything I have made public or make public in future, such as posts, comments, photographs, videos and reviews, together with my name, user name and profile picture, even where others pass it on
               *[other] anything the data subject has made public or makes public in future, such as posts, comments, photographs, videos and reviews, together with their name, user name and profile picture, even where others pass it on
            }
    }
# For short letters.
letter-scope-public-short =
    { $voice ->
        [self] anything I have made public or make public in future
       *[other] anything the data subject has made public or makes public in future
    }
letter-scope-others =
    { $voice ->
        [self] anything other people publish about me, in words, images or sound
       *[other] anything other people publish about the data subject, in words, images or sound
    }
letter-scope-interactions =
    { $voice ->
        [self] anything I enter into the AI features of your services, and what those features answer
       *[other] anything the data subject enters into the AI features of your services, and what those features answer
    }
letter-scope-third-parties =
    { $voice ->
        [self] data concerning me that you obtain from third parties or from publicly accessible sources
       *[other] data concerning the data subject that you obtain from third parties or from publicly accessible sources
    }
letter-reasons-heading =
    { $voice ->
        [self] Grounds relating to my particular situation
       *[other] Grounds relating to the data subject’s particular situation
    }
letter-special-categories-heading = Request concerning special categories of personal data
# The request stands beside the objection. It names no category.
letter-special-categories-request =
    { $voice ->
        [self] In so far as data concerning me fall within { cite-gdpr-9-1 }, I expressly request that you take them out of every dataset held or used for these purposes and leave them out in future, regardless of who shared them. I give no consent under { cite-gdpr-9-2-a }.
       *[other] In so far as data concerning the data subject fall within { cite-gdpr-9-1 }, I expressly request, on their behalf, that you take those data out of every dataset held or used for these purposes and leave them out in future, regardless of who shared them. No consent is given under { cite-gdpr-9-2-a }.
    }
letter-special-categories-no-balancing =
    { $voice ->
        [self] A legitimate interest is not one of the exceptions listed in { cite-gdpr-9-2 }; on this point there is nothing to balance. Nor, in any event, can you invoke { cite-gdpr-9-2-e } for data that other people shared, or that I did not knowingly and deliberately open to the general public. Any data processed contrary to { cite-gdpr-9-1 } must be erased ({ cite-gdpr-17-1-d }); I require that as well.
       *[other] A legitimate interest is not one of the exceptions listed in { cite-gdpr-9-2 }; on this point there is nothing to balance. Nor, in any event, can you invoke { cite-gdpr-9-2-e } for data that other people shared, or that the data subject did not knowingly and deliberately open to the general public. Any data processed contrary to { cite-gdpr-9-1 } must be erased ({ cite-gdpr-17-1-d }); I require that as well.
    }
letter-demands-heading = What I require
# $training (keyword): before, running, unknown – before: do not begin; running: stop
letter-stop =
    { $training ->
        [before] I require you not to begin this processing.
        [running] I require you to stop this processing for the future, including any training now in progress, and not to resume it.
       *[unknown] I require you not to begin this processing or, where it has begun, to stop it for the future and not to resume it.
    } { $voice ->
        [self] Once you have received this objection, you may not process my data for these purposes unless you demonstrate compelling legitimate grounds which override my interests, rights and freedoms ({ cite-gdpr-21-1-second }). It is for you to prove such grounds, and having a legitimate interest is not enough.
       *[other] Once you have received this objection, you may not process the data subject’s data for these purposes unless you demonstrate compelling legitimate grounds which override their interests, rights and freedoms ({ cite-gdpr-21-1-second }). It is for you to prove such grounds, and having a legitimate interest is not enough.
    }
letter-if-refused =
    { $regime ->
        [uk]
            { $voice ->
                [self] If you do not comply in full, please give me your reasons, set out how you weighed your grounds against my interests, rights and freedoms, and inform me of my right to complain to the Information Commission and to seek a judicial remedy ({ cite-gdpr-12-4 }).
               *[other] If you do not comply in full, please give me your reasons, set out how you weighed your grounds against the data subject’s interests, rights and freedoms, and inform me of their right to complain to the Information Commission and to seek a judicial remedy ({ cite-gdpr-12-4 }).
            }
       *[gdpr]
            { $voice ->
                [self] If you do not comply in full, please give me your reasons, set out how you weighed your grounds against my interests, rights and freedoms, and inform me of my right to lodge a complaint with a supervisory authority and to seek a judicial remedy ({ cite-gdpr-12-4 }).
               *[other] If you do not comply in full, please give me your reasons, set out how you weighed your grounds against the data subject’s interests, rights and freedoms, and inform me of their right to lodge a complaint with a supervisory authority and to seek a judicial remedy ({ cite-gdpr-12-4 }).
            }
    }
letter-restriction =
    { $voice ->
        [self] Pending verification of whether any legitimate grounds on your part override mine, I require you to restrict this processing ({ cite-gdpr-18-1-d }). Please inform me before you lift the restriction ({ cite-gdpr-18-3 }).
       *[other] Pending verification of whether any legitimate grounds on your part override those of the data subject, I require you to restrict this processing ({ cite-gdpr-18-1-d }). Please inform me before you lift the restriction ({ cite-gdpr-18-3 }).
    }
# For short letters: without the notice before it is lifted.
letter-restriction-short =
    { $voice ->
        [self] Pending verification of whether any legitimate grounds on your part override mine, I require you to restrict this processing ({ cite-gdpr-18-1-d }).
       *[other] Pending verification of whether any legitimate grounds on your part override those of the data subject, I require you to restrict this processing ({ cite-gdpr-18-1-d }).
    }
# $training (keyword): before, running, unknown – before: nothing is said of a model that is trained already
letter-erasure =
    { $training ->
        [before]
            { $voice ->
                [self] Unless you demonstrate such grounds, I further require you to erase without undue delay all data concerning me that you have already collected, copied, prepared or derived for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-c }). Should such data enter a model all the same and your position be that they cannot be erased from it, please explain why, and in any event prevent the model from putting out information about me; my right to erasure remains unaffected.
               *[other] Unless you demonstrate such grounds, I further require you to erase without undue delay all data concerning the data subject that you have already collected, copied, prepared or derived for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-c }). Should such data enter a model all the same and your position be that they cannot be erased from it, please explain why, and in any event prevent the model from putting out information about the data subject; their right to erasure remains unaffected.
            }
       *[running]
            { $voice ->
                [self] Unless you demonstrate such grounds, I further require you to erase without undue delay all data concerning me that you have stored, copied or derived for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-c }). If your position is that they cannot be erased from a model already trained, please explain why, and in any event prevent it from putting out information about me; my right to erasure remains unaffected.
               *[other] Unless you demonstrate such grounds, I further require you to erase without undue delay all data concerning the data subject that you have stored, copied or derived for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-c }). If your position is that they cannot be erased from a model already trained, please explain why, and in any event prevent it from putting out information about the data subject; their right to erasure remains unaffected.
            }
    }
# For short letters: without the account of impossibility and output.
# $training (keyword): before, running, unknown – whether training has begun
letter-erasure-short =
    { $training ->
        [before]
            { $voice ->
                [self] Unless you demonstrate such grounds, I further require you to erase without undue delay all data concerning me that you have already collected, copied, prepared or derived for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-c }).
               *[other] Unless you demonstrate such grounds, I further require you to erase without undue delay all data concerning the data subject that you have already collected, copied, prepared or derived for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-c }).
            }
       *[running]
            { $voice ->
                [self] Unless you demonstrate such grounds, I further require you to erase without undue delay all data concerning me that you have stored, copied or derived for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-c }).
               *[other] Unless you demonstrate such grounds, I further require you to erase without undue delay all data concerning the data subject that you have stored, copied or derived for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-c }).
            }
    }
# $accounts (keyword): none, one, many – none: a person without an account
letter-accounts-stay =
    { $accounts ->
        [none] Nothing in this letter asks you to take down what other people have published; it concerns the use of the data for the purposes named above.
        [one]
            { $voice ->
                [self] My account and its content are to remain in place and in use; this letter does not ask you to delete either.
               *[other] The data subject’s account and its content are to remain in place and in use; this letter does not ask you to delete either.
            }
       *[many]
            { $voice ->
                [self] My accounts and their content are to remain in place and in use; this letter does not ask you to delete either.
               *[other] The data subject’s accounts and their content are to remain in place and in use; this letter does not ask you to delete either.
            }
    }
# Only with accounts that are deleted.
letter-accounts-deleted = Copies and training data sets made before an account was deleted are covered too; please say whether they still exist.
# $erasure (keyword): yes, no – whether deletion is asked for; both no: only to name the recipients
# $restriction (keyword): yes, no – whether restriction is asked for
letter-recipients =
    { $erasure ->
        [yes]
            { $restriction ->
                [yes] Please communicate the erasure and the restriction to each recipient to whom you have disclosed these data, and tell me who those recipients are ({ cite-gdpr-19 }).
               *[no] Please communicate the erasure to each recipient to whom you have disclosed these data, and tell me who those recipients are ({ cite-gdpr-19 }).
            }
       *[no]
            { $restriction ->
                [yes] Please communicate the restriction to each recipient to whom you have disclosed these data, and tell me who those recipients are ({ cite-gdpr-19 }).
               *[no]
                    { $voice ->
                        [self] Please tell me which recipients you have disclosed my data to for these purposes ({ cite-gdpr-15-1 }), and pass this objection on to them.
                       *[other] Please tell me which recipients you have disclosed the data subject’s data to for these purposes ({ cite-gdpr-15-1 }), and pass this objection on to them.
                    }
            }
    }
# $accounts (keyword): none, one, many – how many accounts the letter lists
# $erasure (keyword): yes, no – whether erasure is asked for
# $reply (keyword): email, phone, post – where the answer can go
letter-confirmation =
    { $accounts ->
        [none]
            { $erasure ->
                [yes] Please confirm in writing that you are giving effect to this objection, from which date, and how you have carried out the erasure.
               *[no] Please confirm in writing that you are giving effect to this objection, and from which date.
            }
        [one]
            { $erasure ->
                [yes] Please confirm in writing that you are giving effect to this objection for the account named above and all other data it covers, from which date, and how you have carried out the erasure.
               *[no] Please confirm in writing that you are giving effect to this objection for the account named above and all other data it covers, and from which date.
            }
       *[many]
            { $erasure ->
                [yes] Please confirm in writing that you are giving effect to this objection for every account named above and all other data it covers, from which date, and how you have carried out the erasure.
               *[no] Please confirm in writing that you are giving effect to this objection for every account named above and all other data it covers, and from which date.
            }
    } I expect your reply without undue delay and at the latest within one month of receipt of this letter ({ cite-gdpr-12-3 }). That period is for replying: the objection takes effect on receipt. { $reply ->
        [email] An e-mail to the address given above is sufficient.
        [phone] A text message to the telephone number given above is sufficient.
       *[post] A letter to the address given above is sufficient.
    }
# $accounts (keyword): none, one, many – how many accounts the letter lists
letter-identity =
    { $accounts ->
        [one]
            { $voice ->
                [self] The details given here are sufficient to find my account. Should you have reasonable doubts concerning my identity, please tell me promptly what gives rise to them and what further information you need ({ cite-gdpr-12-6 }).
               *[other] The details given here are sufficient to find the account. Should you have reasonable doubts concerning the identity of the data subject, please tell me promptly what gives rise to them and what further information you need ({ cite-gdpr-12-6 }).
            }
       *[many]
            { $voice ->
                [self] The details given here are sufficient to find my accounts. Should you have reasonable doubts concerning my identity, please tell me promptly what gives rise to them and what further information you need ({ cite-gdpr-12-6 }).
               *[other] The details given here are sufficient to find the accounts. Should you have reasonable doubts concerning the identity of the data subject, please tell me promptly what gives rise to them and what further information you need ({ cite-gdpr-12-6 }).
            }
    }

## People without an account

# $platforms (text): finished list of platforms, such as Facebook and Instagram
letter-non-user-no-account =
    { $voice ->
        [self] I am not a user of your services ({ $platforms }) and hold no account there.
       *[other] The data subject is not a user of your services ({ $platforms }) and holds no account there.
    }
# Only where the person declares it.
# $value (text): the address, such as anna@example.org
letter-non-user-no-account-email = No account is held there under the e-mail address { $value } either.
# The same in a letter about accounts on other platforms of the company.
# $platforms (text): finished list of platforms, such as Facebook and Instagram
letter-no-account-beside =
    { $voice ->
        [self] I hold no account with { $platforms }. The objection also covers data about me that others have shared there.
       *[other] The data subject holds no account with { $platforms }. The objection also covers data about them that others have shared there.
    }
# Introduces the list of sightings.
letter-non-user-sightings =
    { $voice ->
        [self] I know of the following material that contains data concerning me; this list is not exhaustive:
       *[other] I know of the following material that contains data concerning the data subject; this list is not exhaustive:
    }
letter-non-user-no-sighting =
    { $voice ->
        [self] I cannot list the places where data concerning me appear, since other people publish them without my involvement. Only you can establish which of them, such as my name, my picture, my voice or remarks about me, your datasets contain.
       *[other] The places where data concerning the data subject appear cannot be listed here, since other people publish them without the data subject’s involvement. Only you can establish which of them, such as their name, their picture, their voice or remarks about them, your datasets contain.
    }
# Part of a line in the list of sightings.
# $url (text): address of the material
sighting-url = link: { $url }
letter-non-user-no-output =
    { $regime ->
        [ch]
            { $voice ->
                [self] This prohibition does not depend on my showing that a model has already reproduced data concerning me. I am not required to submit prompts, answers or screenshots for it to be valid.
               *[other] This prohibition does not depend on proof that a model has already reproduced data concerning the data subject. No prompts, answers or screenshots need be submitted for it to be valid.
            }
       *[gdpr]
            { $voice ->
                [self] The right to object does not depend on my showing that a model has already reproduced data concerning me. I am not required to submit prompts, answers or screenshots in order to exercise it.
               *[other] The right to object does not depend on proof that a model has already reproduced data concerning the data subject. No prompts, answers or screenshots need be submitted in order to exercise it.
            }
    }
letter-non-user-article-14 =
    { $voice ->
        [self] As far as I am aware, you have not given me the information that { cite-gdpr-14 } requires where data have not been obtained from the person concerned. Please provide it now, in particular the purposes and the legal basis, the categories of data, their source and the period for which they are stored.
       *[other] As far as I am aware, you have not given the data subject the information that { cite-gdpr-14 } requires where data have not been obtained from the person concerned. Please provide it now, in particular the purposes and the legal basis, the categories of data, their source and the period for which they are stored.
    }
letter-non-user-identity =
    { $voice ->
        [self] I give the details that are needed to locate the data, and no others. Should you have reasonable doubts concerning my identity, please tell me promptly what gives rise to them and what further information you need ({ cite-gdpr-12-6 }). If you are not in a position to identify me, please show why ({ cite-gdpr-12-2 }). Opening an account cannot be a condition.
       *[other] I give the details that are needed to locate the data, and no others. Should you have reasonable doubts concerning the identity of the data subject, please tell me promptly what gives rise to them and what further information you need ({ cite-gdpr-12-6 }). If you are not in a position to identify the data subject, please show why ({ cite-gdpr-12-2 }). Opening an account cannot be a condition.
    }

## Switzerland: a letter in English by a resident of Switzerland

# First paragraph: the express prohibition.
# $training (keyword): before, running, unknown – whether training has begun
letter-ch-declaration =
    { $training ->
        [before]
            { $voice ->
                [self] I expressly prohibit you from processing my personal data for the purpose of developing, training or improving artificial intelligence (AI) models and systems, generative models included. I do so before that processing begins. The prohibition covers every step, from collecting and preparing the data to testing the result, and any disclosure of my data to others for the same purpose.
               *[other] On behalf of the data subject, I expressly prohibit you from processing their personal data for the purpose of developing, training or improving artificial intelligence (AI) models and systems, generative models included. I do so before that processing begins. The prohibition covers every step, from collecting and preparing the data to testing the result, and any disclosure of their data to others for the same purpose.
            }
       *[running]
            { $voice ->
                [self] I expressly prohibit you from processing my personal data for the purpose of developing, training or improving artificial intelligence (AI) models and systems, generative models included. The prohibition covers every step, from collecting and preparing the data to testing the result, and any disclosure of my data to others for the same purpose.
               *[other] On behalf of the data subject, I expressly prohibit you from processing their personal data for the purpose of developing, training or improving artificial intelligence (AI) models and systems, generative models included. The prohibition covers every step, from collecting and preparing the data to testing the result, and any disclosure of their data to others for the same purpose.
            }
    }
# Where the GDPR holds beside the law of residence, because the company has its seat in the Union or the EEA. CHX-4
letter-second-law = You are established in the European Union or the European Economic Area, so { -gdpr-numbered } applies as well ({ cite-gdpr-3-1 }).
# What the letter is under it too.
letter-second-law-objection = This letter is also an objection under { cite-gdpr-21-1 }; information on the action taken is due within one month ({ cite-gdpr-12-3 }).
letter-second-law-access = This letter is also a request for access under { cite-gdpr-15-1 }; the information is due within one month ({ cite-gdpr-12-3 }).
letter-second-law-withdrawal = This letter is also a withdrawal of consent under { cite-gdpr-7-3 }.
letter-ch-basis =
    { $voice ->
        [self] The prohibition is an express declaration of my will within the meaning of { -fadp-30-2-b-defined }; processing that disregards it infringes my personality rights. It also applies to data that I have made generally accessible ({ cite-ch-fadp-30-3 }).
       *[other] The prohibition is an express declaration of the data subject’s will within the meaning of { -fadp-30-2-b-defined }; processing that disregards it infringes their personality rights. It also applies to data that the data subject has made generally accessible ({ cite-ch-fadp-30-3 }).
    }
# Introduces the list of data. The items complete the sentence.
# $accounts (keyword): none, one, many – whether a list of accounts stands above
letter-ch-scope-intro =
    { $accounts ->
        [none]
            { $voice ->
                [self] The prohibition extends to all personal data concerning me, existing or future, and in particular to:
               *[other] The prohibition extends to all personal data concerning the data subject, existing or future, and in particular to:
            }
        [one]
            { $voice ->
                [self] The prohibition is not confined to that account. It extends to all personal data concerning me, existing or future, and in particular to:
               *[other] The prohibition is not confined to that account. It extends to all personal data concerning the data subject, existing or future, and in particular to:
            }
       *[many]
            { $voice ->
                [self] The prohibition is not confined to those accounts. It extends to all personal data concerning me, existing or future, and in particular to:
               *[other] The prohibition is not confined to those accounts. It extends to all personal data concerning the data subject, existing or future, and in particular to:
            }
    }
letter-ch-reasons-heading =
    { $voice ->
        [self] My reasons
       *[other] The data subject’s reasons
    }
letter-ch-special-categories-heading = Request concerning sensitive personal data
letter-ch-special-categories-request =
    { $voice ->
        [self] In so far as these data include sensitive personal data concerning me, I expressly request that you take them out of every dataset held or used for these purposes and leave them out in future, regardless of who shared them. I do not consent to their processing, or to their disclosure to third parties, for these purposes.
       *[other] In so far as these data include sensitive personal data concerning the data subject, I expressly request, on their behalf, that you take those data out of every dataset held or used for these purposes and leave them out in future, regardless of who shared them. No consent is given to their processing, or to their disclosure to third parties, for these purposes.
    }
# $training (keyword): before, running, unknown – before: do not begin; running: stop
letter-ch-stop =
    { $training ->
        [before] I require you not to begin this processing.
        [running] I require you to stop this processing for the future, including any training now in progress, and not to resume it.
       *[unknown] I require you not to begin this processing or, where it has begun, to stop it for the future and not to resume it.
    } { $voice ->
        [self] Processing contrary to my express will is unlawful unless it is justified by consent, by an overriding private or public interest or by law ({ cite-ch-fadp-31 }). I have withheld consent, and it is for you to show that any other justification exists and outweighs my interests.
       *[other] Processing contrary to the data subject’s express will is unlawful unless it is justified by consent, by an overriding private or public interest or by law ({ cite-ch-fadp-31 }). Consent is withheld, and it is for you to show that any other justification exists and outweighs the data subject’s interests.
    }
letter-ch-if-refused =
    { $voice ->
        [self] If you do not comply in full, please state the justification on which you rely and how you weighed it against my interests. My rights under { cite-ch-fadp-32 } are reserved.
       *[other] If you do not comply in full, please state the justification on which you rely and how you weighed it against the data subject’s interests. The data subject’s rights under { cite-ch-fadp-32 } are reserved.
    }
letter-ch-restriction =
    { $voice ->
        [self] Until that has been settled, I require you not to use my data for these purposes. Please inform me before you depart from this. In so far as the { -gdpr } applies, I require restriction of that processing as well ({ cite-gdpr-18-1-d }).
       *[other] Until that has been settled, I require you not to use their data for these purposes. Please inform me before you depart from this. In so far as the { -gdpr } applies, I require restriction of that processing as well ({ cite-gdpr-18-1-d }).
    }
# $training (keyword): before, running, unknown – before: nothing is said of a model that is trained already
letter-ch-erasure =
    { $training ->
        [before]
            { $voice ->
                [self] Unless you show such a justification, I further require you to delete all data concerning me that you have already collected, copied, prepared or derived for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }). Should such data enter a model all the same and your position be that they cannot be deleted from it, please explain why, and in any event prevent the model from putting out information about me; my right to deletion remains unaffected.
               *[other] Unless you show such a justification, I further require you to delete all data concerning the data subject that you have already collected, copied, prepared or derived for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }). Should such data enter a model all the same and your position be that they cannot be deleted from it, please explain why, and in any event prevent the model from putting out information about the data subject; their right to deletion remains unaffected.
            }
       *[running]
            { $voice ->
                [self] Unless you show such a justification, I further require you to delete all data concerning me that you have stored, copied or derived for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }). If your position is that they cannot be deleted from a model already trained, please explain why, and in any event prevent it from putting out information about me; my right to deletion remains unaffected.
               *[other] Unless you show such a justification, I further require you to delete all data concerning the data subject that you have stored, copied or derived for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }). If your position is that they cannot be deleted from a model already trained, please explain why, and in any event prevent it from putting out information about the data subject; their right to deletion remains unaffected.
            }
    }
# For short letters: without the account of impossibility and output.
# $training (keyword): before, running, unknown – whether training has begun
letter-ch-erasure-short =
    { $training ->
        [before]
            { $voice ->
                [self] Unless you show such a justification, I further require you to delete all data concerning me that you have already collected, copied, prepared or derived for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }).
               *[other] Unless you show such a justification, I further require you to delete all data concerning the data subject that you have already collected, copied, prepared or derived for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }).
            }
       *[running]
            { $voice ->
                [self] Unless you show such a justification, I further require you to delete all data concerning me that you have stored, copied or derived for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }).
               *[other] Unless you show such a justification, I further require you to delete all data concerning the data subject that you have stored, copied or derived for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }).
            }
    }
# $erasure (keyword): yes, no – whether deletion is asked for
letter-ch-recipients =
    { $erasure ->
        [yes] Please inform everyone to whom you have disclosed these data of the prohibition and of the deletion, and tell me who they are.
       *[no] Please inform everyone to whom you have disclosed these data for these purposes of the prohibition, and tell me who they are.
    }
# The period is set by the sender; it is not statutory.
# $accounts (keyword): none, one, many – how many accounts the letter lists
# $erasure (keyword): yes, no – whether deletion is asked for
# $reply (keyword): email, phone, post – where the answer can go
letter-ch-confirmation =
    { $accounts ->
        [none]
            { $erasure ->
                [yes] Please confirm in writing that you are complying with this prohibition, from which date, and how you have carried out the deletion.
               *[no] Please confirm in writing that you are complying with this prohibition, and from which date. Please also say so if you process no such data.
            }
        [one]
            { $erasure ->
                [yes] Please confirm in writing that you are complying with this prohibition for the account named above and all other data it covers, from which date, and how you have carried out the deletion.
               *[no] Please confirm in writing that you are complying with this prohibition for the account named above and all other data it covers, and from which date. Please also say so if you process no such data.
            }
       *[many]
            { $erasure ->
                [yes] Please confirm in writing that you are complying with this prohibition for every account named above and all other data it covers, from which date, and how you have carried out the deletion.
               *[no] Please confirm in writing that you are complying with this prohibition for every account named above and all other data it covers, and from which date. Please also say so if you process no such data.
            }
    } I look forward to your reply within 30 days of receipt of this letter, a period that I consider reasonable. The prohibition itself takes effect on receipt. { $reply ->
        [email] An e-mail to the address given above is sufficient.
        [phone] A text message to the telephone number given above is sufficient.
       *[post] A letter to the address given above is sufficient.
    }
# $accounts (keyword): none, one, many – how many accounts the letter lists
letter-ch-identity =
    { $accounts ->
        [one]
            { $voice ->
                [self] The details given here are sufficient to find my account. Should you doubt my identity, please tell me promptly why and what further information you need.
               *[other] The details given here are sufficient to find the account. Should you doubt the identity of the data subject, please tell me promptly why and what further information you need.
            }
       *[many]
            { $voice ->
                [self] The details given here are sufficient to find my accounts. Should you doubt my identity, please tell me promptly why and what further information you need.
               *[other] The details given here are sufficient to find the accounts. Should you doubt the identity of the data subject, please tell me promptly why and what further information you need.
            }
    }
letter-ch-non-user-article-14 =
    { $voice ->
        [self] As far as I am aware, you have not informed me that you obtain or process data concerning me. Please tell me for what purposes you process them, which categories of data they are, where they come from and how long you keep them. In so far as the { -gdpr } applies, { cite-gdpr-14 } requires this information as well.
       *[other] As far as I am aware, you have not informed the data subject that you obtain or process data concerning them. Please tell me for what purposes you process them, which categories of data they are, where they come from and how long you keep them. In so far as the { -gdpr } applies, { cite-gdpr-14 } requires this information as well.
    }
letter-ch-non-user-identity =
    { $voice ->
        [self] I give the details that are needed to locate the data, and no others. Should you doubt my identity, please tell me promptly why and what further information you need. If you are not in a position to identify me, please show why. Opening an account cannot be a condition.
       *[other] I give the details that are needed to locate the data, and no others. Should you doubt the identity of the data subject, please tell me promptly why and what further information you need. If you are not in a position to identify the data subject, please show why. Opening an account cannot be a condition.
    }

## Short text for a form's field
## Sentences, joined by a space and dropped from the end where the field is short.

# Before it, if somebody acts for the person.
# $name (text): name of the data subject, such as Anna Beispiel
# $representative (text): who acts for them, such as Paul Beispiel
# $kind (keyword): parent, guardian, representative, organisation
form-represented =
    { $kind ->
        [parent] I, { $representative }, am writing as the parent of { $name } (the data subject).
        [guardian] I, { $representative }, am writing as the legal representative of { $name } (the data subject).
        [organisation] We, { $representative }, are writing with the authority and on behalf of { $name } (the data subject).
       *[representative] I, { $representative }, am writing with the authority and on behalf of { $name } (the data subject).
    }
# Declaration with provision, purpose and scope.
# $accounts (keyword): none, one, many – how many accounts the text names
form-objection =
    { $regime ->
        [ch]
            { $voice ->
                [self] I expressly prohibit you from processing my personal data, existing and future, for developing, training or improving AI models and systems, including generative models ({ -fadp-30-2-b-named }). As a precaution, I also object under { cite-gdpr-21-1 } ({ -gdpr-number }).
               *[other] On behalf of the data subject, I expressly prohibit you from processing their personal data, existing and future, for developing, training or improving AI models and systems, including generative models ({ -fadp-30-2-b-named }). As a precaution, I also object on their behalf under { cite-gdpr-21-1 } ({ -gdpr-number }).
            }
        [uk]
            { $voice ->
                [self] Under { cite-gdpr-21-1 } ({ -gdpr-number } as it applies in the United Kingdom), I object to the processing of my personal data, existing and future, for developing, training or improving AI models and systems, including generative models.
               *[other] Under { cite-gdpr-21-1 } ({ -gdpr-number } as it applies in the United Kingdom), I object on behalf of the data subject to the processing of their personal data, existing and future, for developing, training or improving AI models and systems, including generative models.
            }
       *[gdpr]
            { $voice ->
                [self] Under { cite-gdpr-21-1 } ({ -gdpr-number }), I object to the processing of my personal data, existing and future, for developing, training or improving AI models and systems, including generative models.
               *[other] Under { cite-gdpr-21-1 } ({ -gdpr-number }), I object on behalf of the data subject to the processing of their personal data, existing and future, for developing, training or improving AI models and systems, including generative models.
            }
    } { $accounts ->
        [none] That includes what other people publish.
        [one]
            { $voice ->
                [self] That includes the content of my account, what other people publish and my use of AI features.
               *[other] That includes the content of their account, what other people publish and their use of AI features.
            }
       *[many]
            { $voice ->
                [self] That includes the content of all my accounts, what other people publish and my use of AI features.
               *[other] That includes the content of all their accounts, what other people publish and their use of AI features.
            }
    }
# Names one account.
# $platform (text): such as Instagram
# $value (text): finished line of the account, such as user name anna.b
form-account = Account: { $platform }, { $value }.
form-burden =
    { $regime ->
        [ch] It is for you to show any justification for processing despite this prohibition ({ cite-ch-fadp-31 }).
       *[gdpr]
            { $voice ->
                [self] You may not process my data for these purposes unless you demonstrate compelling legitimate grounds which override my interests, rights and freedoms.
               *[other] You may not process the data subject’s data for these purposes unless you demonstrate compelling legitimate grounds which override their interests, rights and freedoms.
            }
    }
form-confirmation =
    { $regime ->
        [ch] Please confirm in writing, within 30 days, that you are complying and from which date.
       *[gdpr] Please confirm in writing, within one month ({ cite-gdpr-12-3 }), that you are giving effect to this objection and from which date.
    }
form-restriction =
    { $regime ->
        [ch] Please do not use the data for these purposes until the matter has been settled.
       *[gdpr] Please restrict this processing until verification is complete ({ cite-gdpr-18-1-d }).
    }
form-erasure =
    { $regime ->
        [ch] Please delete the data held for these purposes, including in training datasets, unless you show a justification ({ cite-ch-fadp-32 }). No account is to be deleted.
       *[gdpr] Please erase the data held for these purposes, including in training datasets, unless you demonstrate such grounds ({ cite-gdpr-17-1-c }). No account is to be deleted.
    }
# $provision (text): what the law of the day gives for it, such as Article 19 GDPR
form-recipients = The recipients of these data are to be informed and named ({ $provision }).
# $provision (text): what the law of the day gives for it, such as Article 7(3) GDPR
# $consent (keyword): sole, relied, precaution
form-withdrawal =
    { $consent ->
        [sole] The consent to this processing is withdrawn for the future ({ $provision }).
       *[precaution] Any consent to this processing is withdrawn as a precaution ({ $provision }).
    }
# Only with a reason that rests on a special category.
# $provision (text): what the law of the day gives for it, such as Article 9(1) GDPR
form-special-categories = Data that reveal such circumstances must not be used for this, whatever the balance of interests ({ $provision }).
