### Reasons: declared facts by kind of service. Legal status: the person confirms .fact and nothing else, so no text may
### claim more than it; both languages declare the same fact.
###
### reason-<id> has attributes only: .label (menu; may be printed; at most five words, no admission), .explanation (to the
###   user: when it fits; 18 words), .fact (checkbox “I confirm: …”; 16 words).
### reason-<id>-<kind>, -published, -entrusted, -about, -any: first sentence (22 words; stands alone in a short letter) and
###   .more, why it weighs (both together 40 words). The letter takes the kind of the service, else the class of its data
###   (about: a person without an account), else any.
### question-transfer-…: annex with questions on the processing, instead of a text for reason-transfer.
###
### $provision (text): provisions for .more, finished and without brackets, such as Article 6(1) to (4) FADP
### $voice (keyword): self, anything else – who writes: the person, or somebody for them. Hardly any text needs it.

## Control, purpose and context

reason-control =
    .label = Loss of control
    .explanation = Fits everybody but is weak by itself; combine it with a reason from your own life.
    .fact = It concerns me that AI training on my data cannot reliably be undone.
reason-control-any = Once something has entered a model, there is no assurance that it can be corrected or erased there.
    .more = Control over what becomes of these data may thus be lost for good.
reason-control-chatbot = An input may still be deleted from the service; its removal from a model is not assured.
    .more = Control over what becomes of these data may thus be lost for good.
reason-control-work-tool = A document may still be changed or withdrawn; once it has entered a model, neither is assured.
    .more = Control over what becomes of these data may thus be lost for good.
reason-control-about = Somebody who does not use the service cannot change or delete anything there, still less in a model.
    .more = Control over what becomes of these data may thus be lost for good.

reason-expectation =
    .label = Content older than AI training
    .explanation = Choose this if content was published before AI training; if you can, add the period and the setting.
    .fact = Part of the content was published for other people before AI training was talked about.
reason-expectation-any = Part of this content was published for other people, before there was any talk of AI training.
    .more = This use could not reasonably be expected, and a later notice does not change the original purpose ({ $provision }).

reason-context-shift =
    .label = Taken out of context
    .explanation = Choose this if content could be misunderstood without its occasion, conversation or tone.
    .fact = Content by me or about me can be properly understood only in its setting.
reason-context-shift-any = This content belongs to an occasion, a conversation, a tone, and can be properly understood only there.
    .more = A model removes it from there; a joke, a quotation or a word of sympathy may become something never said.
reason-context-shift-marketplace = Listings, reviews and messages belong to a particular transaction and can be properly understood only with it.
    .more = Without that occasion, a complaint may become a general verdict that was never intended.
reason-context-shift-entrusted = Inputs make sense only in their setting: a draft, a trial or a question for others may look like a personal view.
    .more = Used for training, they may return as an inaccurate statement about a real person.
reason-context-shift-work-tool = Drafts and annotations are interim stages and can be properly understood only in the setting of the work.
    .more = Used for training, they may return as an inaccurate statement about a real person.

reason-consent-given-elsewhere =
    .label = A choice already made
    .explanation = Choose this if you pay this company, have opted out or have objected there before; say which.
    .fact = With this company I have paid, opted out or objected in order to limit data use.
reason-consent-given-elsewhere-any = A deliberate choice to limit what you do with these data has already been made.
    .more = Fairness and good faith require that it be respected, even when a new purpose is added ({ $provision }).

reason-private-profile =
    .label = Profile not public
    .explanation = Choose this if your profile is not public, but some details may still be visible.
    .fact = My profile is not public.
reason-private-profile-any = The profile is not public; it is meant for a limited circle.
    .more = It cannot reasonably be expected, then, that details which are visible all the same will serve for training ({ $provision }).

reason-group-member =
    .label = Groups for a limited circle
    .explanation = Choose this if you write in groups that are meant for a limited circle.
    .fact = I write in groups that are meant for a limited circle.
reason-group-member-any = Some of this content comes from groups that are meant for a limited circle.
    .more = People speak more openly there, and nobody reasonably expects to be training a model at the same time ({ $provision }).

reason-non-user =
    .label = Not using the service
    .explanation = Choose this only if you have no account there and data about you come from others.
    .fact = I have no account there; data about me come from others.
reason-non-user-about = These data come from others; settings and notices for users do not reach people who do not use the service.
    .more = Those who do not use a service can reasonably expect such a use even less ({ $provision }).

## Family and other people

reason-parent =
    .label = Data of a child
    .explanation = Choose this if data of your child under age are included; you need not name the child.
    .fact = These data include data of my child, who is under age.
reason-parent-any = These data include data of a son or daughter who is under age, whoever supplied them.
    .more = Children merit specific protection; the child should be able to decide later what lives on from childhood.

reason-minor-self =
    .label = Content from childhood or youth
    .explanation = Choose this if content dates from before you came of age; your date of birth is not needed.
    .fact = I or others published or entered some of these data while I was under age.
reason-minor-self-any =
    { $voice ->
        [self] Some of this content was published, by me or others, while I was under age.
       *[other] Some of this content was published, by the person or others, while the person was under age.
    }
    .more = What might become of it could not be foreseen at that age, and it should not have effects for life.
reason-minor-self-entrusted =
    { $voice ->
        [self] Some of these data were entered, by me or others, while I was under age.
       *[other] Some of these data were entered, by the person or others, while the person was under age.
    }
    .more = What might become of them could not be foreseen at that age, and they should not have effects for life.

# Instead of reason-parent and reason-minor-self while the person whose data it is is under age.
reason-minor-now-any = These data concern somebody who is still under age.
    .more = What becomes of data in a model cannot be foreseen at that age.

reason-third-persons =
    .label = Data of other people
    .explanation = Choose this if other people appear in the data; do not name them.
    .fact = Other people also appear in these data.
reason-third-persons-any = Other people also appear in these data.
    .more = The processing must be lawful and transparent towards them as well ({ $provision }).
reason-third-persons-entrusted = Other people may also appear in these data.
    .more = The processing must be lawful and transparent towards them as well ({ $provision }).

reason-grief =
    .label = Somebody close who has died
    .explanation = Choose this if the data concern both you and somebody close to you who has died.
    .fact = Somebody who was close to me has died and appears in these data.
reason-grief-any = Somebody close, who has died, appears in these data.
    .more = They also concern the life of the person bereaved, for whom an imitation made by a model would be a heavy burden.

## Special categories: conclusions on the category are possible; never that a condition exists

reason-health =
    .label = Conclusions on health
    .explanation = Choose this if conclusions on your health can be drawn from data; give no details.
    .fact = Data by me or about me allow conclusions on my health.
reason-health-any = These data allow conclusions on health, correct or not.
    .more = If a model passed them on, disadvantages at work, with contracts and in personal life could follow.
reason-health-chatbot = Inputs, whoever they were made for, allow conclusions on health, correct or not.
    .more = If a model passed them on, disadvantages at work, with contracts and in personal life could follow.
reason-health-fitness = Measurements and recordings allow conclusions on health, correct or not.
    .more = If a model passed them on, disadvantages at work, with contracts and in personal life could follow.

reason-sexual-life =
    .label = Sex life or sexual orientation
    .explanation = Choose this if conclusions on sex life or sexual orientation can be drawn from data; give no details.
    .fact = Data by me or about me allow conclusions on my sex life or sexual orientation.
reason-sexual-life-any = These data allow conclusions on sex life or sexual orientation, correct or not.
    .more = Whom to confide in on such matters is for each person to decide; a model may take that decision away.
reason-sexual-life-chatbot = Inputs, whoever they were made for, allow conclusions on sex life or sexual orientation, correct or not.
    .more = Whom to confide in on such matters is for each person to decide; a model may take that decision away.

reason-belief-politics =
    .label = Beliefs, politics, trade union
    .explanation = Choose this if conclusions on beliefs or trade union membership can be drawn; do not say which.
    .fact = Data by me or about me allow conclusions on my beliefs or on trade union membership.
reason-belief-politics-any = These data allow conclusions, correct or not, on political, religious or philosophical beliefs or on trade union membership.
    .more = Beliefs may change; a model may turn such conclusions into a lasting label and encourage hostility.
reason-belief-politics-chatbot = Inputs, whoever they were made for, allow conclusions, correct or not, on political, religious or philosophical beliefs or trade union membership.
    .more = Beliefs may change; a model may turn such conclusions into a lasting label and encourage hostility.

reason-origin-minority =
    .label = Origin or minority
    .explanation = Choose this if conclusions on origin or membership of a minority can be drawn; do not say which.
    .fact = Data by me or about me allow conclusions on my origin or membership of a minority.
reason-origin-minority-any = These data allow conclusions, correct or not, on racial or ethnic origin or membership of a minority.
    .more = Models may repeat and reinforce prejudice; degrading treatment and discrimination may follow.
reason-origin-minority-chatbot = Inputs, whoever they were made for, allow conclusions, correct or not, on racial or ethnic origin or membership of a minority.
    .more = Models may repeat and reinforce prejudice; degrading treatment and discrimination may follow.

reason-art9-inference =
    .label = Conclusions from many details
    .explanation = Choose this if protected characteristics could be inferred from many details taken together.
    .fact = Many separate details about me have come together there over time.
reason-art9-inference-any = Many details have come together over time, each of which may be trivial by itself.
    .more = Taken together, they may lead a model to conclusions on specially protected characteristics, correct or not; these can hardly be checked.

## Protection

reason-criminal-data =
    .label = Data on proceedings
    .explanation = Choose this if content has to do with an offence or proceedings; give no details.
    .fact = Content about me concerns an offence or proceedings, in whatever role.
reason-criminal-data-any = Some of the content concerns an offence or proceedings; in which role is deliberately left open here.
    .more = A model may confuse suspicion, allegation and outcome and tie them to a name for good.

reason-stalking-doxxing =
    .label = Protection from stalking
    .explanation = Choose this if you are or were followed, harassed or threatened; mention no places and no names.
    .fact = I am being or have been followed, harassed or threatened.
reason-stalking-doxxing-any =
    { $voice ->
        [self] I am being or have been followed, harassed or threatened.
       *[other] The person is being or has been followed, harassed or threatened.
    }
    .more = A model may connect scattered details on places, times, contacts and habits, and so become a danger.
reason-stalking-doxxing-fitness =
    { $voice ->
        [self] I am being or have been followed, harassed or threatened.
       *[other] The person is being or has been followed, harassed or threatened.
    }
    .more = From recorded routes and times a model may infer where and when somebody can be found.

reason-identity-protection =
    .label = Protection of certain details
    .explanation = Choose this if details about you must stay unknown for your protection; do not describe them.
    .fact = Certain details about me must not become known, for my protection.
reason-identity-protection-any = Certain details must stay unknown for the protection of a person.
    .more = A model may infer them from trivial matters or reveal them to strangers; nothing further is said here, deliberately.
reason-identity-protection-about = Certain details must stay unknown for the protection of a person.
    .more = A model may reveal them to strangers; block such details by means of this letter, without collecting further data.

reason-public-office =
    .label = Risk through office or service
    .explanation = Choose this if your office or service puts you at particular risk; you need not name it.
    .fact = My office or service brings particular risk with it.
reason-public-office-any = These data concern somebody whose office or service brings particular risk.
    .more = From pictures, surroundings and habits a model may infer where somebody can be found, or attribute falsehoods.

reason-accessibility-vulnerability =
    .label = Need of particular protection
    .explanation = Choose this if you, or the person you act for, need particular protection.
    .fact = I need particular protection.
reason-accessibility-vulnerability-any = These data concern somebody who needs particular protection.
    .more = The consequences of such a use then weigh more heavily, and the design of notices ought to allow for that, too.

## Work and public life

reason-creator =
    .label = Living from own works
    .explanation = Choose this if you earn money with your own works; a copyright reservation is a separate letter.
    .fact = I live wholly or partly from my own works.
reason-creator-any = These data concern somebody who lives wholly or partly from their own works.
    .more = A model that learns from such works may imitate them and compete with them in the same market.
reason-creator-entrusted = These data concern somebody who lives wholly or partly from their own works.
    .more = Through training, drafts and earlier versions, too, might find their way into other people’s results and compete with them.

reason-likeness-voice =
    .label = Face or voice
    .explanation = Choose this if there are pictures, videos or sound recordings of you there.
    .fact = My face or voice can be recognised in recordings.
reason-likeness-voice-any = Face or voice can be recognised in recordings.
    .more = A model can imitate both, and hardly anybody can defend themselves against that.

reason-source-protection =
    .label = Journalistic work
    .explanation = Choose this if you work as a journalist; mention neither sources nor subjects.
    .fact = I work as a journalist.
reason-source-protection-any = These data concern somebody who works as a journalist.
    .more = From the conduct of others, such as who follows or writes, a model may infer contacts, rightly or wrongly.
reason-source-protection-entrusted = These data concern somebody who works as a journalist.
    .more = Even the subject of inputs may point to fields of work; protected details, if any, must be kept out of training.

reason-professional-secrecy =
    .label = Duty of professional secrecy
    .explanation = Choose this if the law binds you to professional secrecy; name nobody who turns to you.
    .fact = I am bound by a statutory duty of professional secrecy.
reason-professional-secrecy-any = These data concern somebody who is bound by a statutory duty of professional secrecy.
    .more = From the conduct of others, such as who follows, writes or mentions a name, no model should infer who seeks advice or help.

reason-employee =
    .label = Workplace recognisable
    .explanation = Choose this if your employer or workplace can be recognised; give no details.
    .fact = My employer or workplace can be recognised from these data.
reason-employee-any = The employer or workplace can be recognised from these data.
    .more = False attributions or distorted remarks by a model may therefore do direct harm at work.
reason-employee-entrusted = The employer or workplace can be recognised from these data.
    .more = Even questions on everyday work allow conclusions on a person’s position; false attributions may do harm at work.

reason-business-account =
    .label = Person behind business account
    .explanation = Choose this if you stand behind the account as a natural person; mere company data are not covered.
    .fact = I, a natural person, stand behind the account that is used for business.
reason-business-account-any = A natural person stands behind the account that is used for business.
    .more = It also holds data about that person; use for business does not end their protection.

reason-science-confidence =
    .label = Academic research
    .explanation = Choose this if you do academic research; mention no results and nobody who takes part in your studies.
    .fact = I do academic research.
reason-science-confidence-any = These data concern somebody who does academic research.
    .more = If a model repeats ideas too early or without a name, first publication and attribution are lost.
reason-science-confidence-entrusted = These data concern somebody who does academic research.
    .more = Through training, original ideas and drafts might find their way into other people’s results, and their attribution would be lost.

reason-reputation-falsehood =
    .label = False statements about a person
    .explanation = Choose this if you fear or have seen false outputs about you; enclose prompt and output if possible.
    .fact = I fear that AI systems give out falsehoods about me.
reason-reputation-falsehood-any = It is to be feared that a model will give out falsehoods about a real person, through confusion or wrong connections.
    .more = Who reads them remains unknown, and they can then hardly be put right.

## General concerns, own words

reason-profiling-fear =
    .label = Profiles and selection
    .explanation = Choose this if you fear that AI training also influences profiles or what you are shown.
    .fact = I fear that AI training influences profiles about me or what I am shown, advertising included.
reason-profiling-fear-any = It is to be feared that AI training also feeds profiles or helps to decide what is shown, advertising included.
    .more = From outside it cannot be seen whether the two are kept apart; please say whether they are.
reason-profiling-fear-marketplace = It is to be feared that AI training also feeds profiles or helps to decide prices, rankings and offers.
    .more = From outside it cannot be seen whether the two are kept apart; please say whether they are.
reason-profiling-fear-work-tool = It is to be feared that AI training also feeds profiles on performance and ways of working.
    .more = From outside it cannot be seen whether the two are kept apart; please say whether they are.

reason-security =
    .label = Repetition of training data
    .explanation = Fits everybody but is general; combine it with a reason from your own life.
    .fact = It concerns me that a model might repeat data about me word for word.
reason-security-any = Models may repeat training data word for word, and others may deliberately bring that about.
    .more = Caution no longer helps then; only what stays out of training is safe.
reason-security-entrusted = What is entrusted to the service may, once used for training, reappear word for word before strangers.
    .more = Caution no longer helps then; only what stays out of training is safe.

reason-transfer =
    .label = Questions on disclosure
    .explanation = Choose this if you wish to know where data and models go; the letter asks questions.
    .fact = It concerns me where my data, and models trained on them, end up.
# Annex with questions on the processing; also the next two
question-transfer-where = Name the countries to which these data, or models trained on them, are transferred, and the recipients.
question-transfer-basis = State on which basis, and with which safeguards, this is done in each case.
question-transfer-release = Say whether models trained on these data are, or are to be, released for download.

reason-other =
    .label = Reason in own words
    .explanation = Choose this if no other reason fits; write a few concrete sentences, nothing confidential.
    .fact = What I write in my own words is true.
