### Notes that records of the catalog point to: formal hurdles of the authorities and advice on the reasons. They
### stand with the steps, never in a letter. No legal advice.

## Complaint: the company first

hint-complaint-controller-first = This authority expects you to have written to the company first.
hint-complaint-controller-first-month = In France, your letter to the company should be a month old.
hint-complaint-gb-controller-first = In the United Kingdom, a complaint to the company comes first.

## Complaint: form, language and way

hint-complaint-be = The Belgian authority requires Dutch, French or German and first tries to mediate.
hint-complaint-bg = The Bulgarian authority requires Bulgarian or a translation, by e-mail a qualified electronic signature.
hint-complaint-fr-language = The French authority requires French.
hint-complaint-at-time-limit = In Austria, the limit is one year from knowledge, at most three from the infringement.
hint-complaint-ch-report = In Switzerland this is a report without party status: describe it exactly; your claims go to the civil court.
hint-complaint-de-bund-scope = Outside telecommunications and post, the authority of your Land is responsible.
hint-complaint-dk-login = The Danish online form needs MitID; otherwise use e-mail or the PDF form.
hint-complaint-es-template = Copy this letter into the Spanish authority’s template for ignored requests.
hint-complaint-gb-use-form = Use the online form or e-mail; the postal address is unconfirmed.
hint-complaint-gr-form = The Greek authority has its own forms and a portal that needs an account.
hint-complaint-it-delivery = In Italy, only personal delivery, registered letter with return receipt or PEC counts as formal.
hint-complaint-it-identity-copy = With a handwritten signature, enclose a copy of identification, blacked out where possible.
hint-complaint-nl-no-email = The Dutch authority takes complaints by form or letter, not e-mail.
hint-complaint-no-login = The Norwegian online form needs BankID and Norwegian; otherwise write by post.
hint-complaint-pl-no-email = In Poland, use post or the official electronic inbox, not plain e-mail.
hint-complaint-se-public = What you send to the Swedish authority becomes public; leave out what is not needed.

## Reasons: how to make them stronger

hint-reason-expectation = Name period and setting, such as “2009 to 2015, friends only”.
hint-reason-reputation-falsehood = If you can, enclose the question and the model’s answer, with date.

## Reasons: what you need not reveal

hint-reason-accessibility-vulnerability = Details about health or care are not needed.
hint-reason-parent = You need not give your child’s name.
hint-reason-minor-self = An age range is enough.
hint-reason-third-persons = Do not list the other people.
hint-reason-health = Name only the category, no diagnosis or treatment.
hint-reason-sexual-life = Name only the category, no details.
hint-reason-belief-politics = Name only the category, no conviction or membership.
hint-reason-origin-minority = Name only the category, no origin or residence status.
hint-reason-stalking-doxxing = Reveal no address, names or habits, not even through your e-mail address.
hint-reason-identity-protection = Say nothing about kind and cause of the protection.
hint-reason-public-office = You need not name the service you work for.
hint-reason-professional-secrecy = Leave out details about clients, patients or people who seek advice.

## Reasons: what you should know

hint-reason-creator = A reservation of rights under copyright law needs a letter of its own.
hint-reason-likeness-voice = Pictures and voice are biometric data only if analysed to identify you; the reason holds anyway.
hint-reason-business-account = This reason needs a natural person behind the account.
hint-reason-grief = Your own data and private life are protected, not data of the dead.
hint-reason-non-user = Forms often ask for proof of a model’s answer; the law does not.
hint-reason-profiling-fear = Choose this only with proof that data flows into advertising or ranking.
hint-reason-other = Say briefly why you in particular are affected, and nothing confidential.
