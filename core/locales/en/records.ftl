### Notes that records of the catalog point to: formal hurdles of the authorities and advice on the reasons. They
### stand with the steps, never in a letter. No legal advice.

## Complaint: the company first

hint-complaint-controller-first =
    This authority expects you to have contacted the company first. Enclose your letter and the answer, if there was one.
hint-complaint-controller-first-month =
    This authority expects you to have used your right with the company first, and a month to have passed since then. Enclose your letter and the answer, if there was one.
hint-complaint-gb-controller-first =
    In the United Kingdom a complaint to the company itself comes first since 19 June 2026. The company must acknowledge it within 30 days. The Information Commission expects you to take that step before you write to it.

## Complaint: language

hint-complaint-be-language =
    The Belgian authority requires the complaint in Dutch, French or German.
hint-complaint-bg-language =
    The Bulgarian authority requires the complaint in Bulgarian or with a Bulgarian translation.
hint-complaint-fr-language =
    The French authority requires the complaint in French.

## Complaint: form and route

hint-complaint-at-time-limit =
    Austria sets a time limit for complaints: one year after you learned of the infringement, and three years after it happened at the latest. This was not checked again recently; if in doubt, do not wait.
hint-complaint-be-mediation =
    The Belgian authority first treats a complaint as a request for mediation.
hint-complaint-bg-signature =
    By e-mail the Bulgarian authority accepts only documents with a qualified electronic signature; a scan without one is not processed. On paper, your handwritten signature is enough.
hint-complaint-ch-report =
    In Switzerland this is a report: you are not a party and cannot demand that the authority acts. Describe exactly what happened; the authority does not pursue vague reports. Claims of your own go to the civil court.
hint-complaint-de-bund-scope =
    Among private companies this authority supervises only telecommunications and postal services. For other companies, turn to the authority of the Land you live in.
hint-complaint-dk-login =
    According to our sources the Danish authority’s online form requires you to log in with MitID. Without MitID you can use e-mail or the PDF form.
hint-complaint-es-template =
    The Spanish authority prescribes its own templates. There is one for requests that were ignored, objections included; copy the details of this letter into it.
hint-complaint-gb-use-form =
    Use the online form or the e-mail address. The new postal address of the Information Commission is not confirmed, so the letter does not show one.
hint-complaint-gr-form =
    According to our sources the Greek authority has its own form for each type of complaint and a portal that needs an account.
hint-complaint-it-delivery =
    A formal complaint to the Italian authority is handed in personally, or sent by registered letter with return receipt or by PEC, the certified electronic mail. A plain e-mail is more likely to count as a mere report.
hint-complaint-it-identity-copy =
    If you sign by hand, the Italian authority asks for a copy of an identity document. Black out whatever is not needed.
hint-complaint-nl-no-email =
    The Dutch authority takes complaints through its form or by letter; it does not offer e-mail for them.
hint-complaint-no-login =
    The Norwegian authority’s online form exists in Norwegian only and requires you to log in with BankID. Otherwise, write to the postal address.
hint-complaint-pl-no-email =
    In Poland, send the complaint by post or through the official electronic inbox. According to our sources a plain e-mail does not count as a formal complaint.
hint-complaint-se-public =
    According to our sources, what you send to the Swedish authority becomes a public document. Leave out everything that is not needed.

## Reasons: how to make them stronger

hint-reason-control =
    This reason holds for everybody and is weak on its own. Combine it with one that describes your own situation.
hint-reason-expectation =
    Name the period and the setting, such as “2009 to 2015, only for my friends”. That makes the reason personal.
hint-reason-reputation-falsehood =
    If you can, enclose what was asked and what the model answered, ideally as a screenshot with a date.
hint-reason-accessibility-vulnerability =
    If you act for somebody else, enclose proof of your authority. Details about health or care are not needed.

## Reasons: what you need not reveal

hint-reason-parent =
    You do not have to give your child’s name.
hint-reason-minor-self =
    An age range is enough. You do not have to give your date of birth.
hint-reason-third-persons =
    Do not list the other people; that would pass on their data.
hint-reason-health =
    Name only the category, health data, and no diagnosis or treatment. More is not needed.
hint-reason-sexual-life =
    Name only the category and no details of your life. More is not needed.
hint-reason-belief-politics =
    Name only the category, not your conviction or membership. More is not needed.
hint-reason-origin-minority =
    Name only the category, not your origin or residence status. More is not needed.
hint-reason-stalking-doxxing =
    Give no address, names or habits. For answers, choose an e-mail address that does not reveal where you live.
hint-reason-identity-protection =
    Write nothing about the kind of protection or what led to it. It is enough to say that you need special protection. Leave out your postal address; an e-mail address is enough for answers.
hint-reason-public-office =
    You do not have to name the service you work for.
hint-reason-professional-secrecy =
    Details about clients, patients or people who seek advice do not belong in the letter.

## Reasons: what you should know

hint-reason-creator =
    This reason does not replace a reservation of rights under copyright law. You declare that in a separate letter.
hint-reason-likeness-voice =
    Pictures and voice count as specially protected biometric data only if they are analysed to identify you. The reason holds without that too.
hint-reason-business-account =
    The General Data Protection Regulation does not protect data of a company as such. The reason fits if there is a natural person behind the account.
hint-reason-grief =
    The General Data Protection Regulation does not protect data of people who have died. The objection rests on your own data and your private life.
hint-reason-non-user =
    Forms for people without an account often ask for proof of what a model answered. The law does not require it.
hint-reason-profiling-fear =
    Choose this reason only if you can show that data flows into advertising or ranking.
hint-reason-other =
    Say briefly and in your own words why you in particular are affected. Do not reveal anything confidential about health, beliefs or other people.
