### Reasons a person can give, in English (Irish and British usage). The message is the paragraph of the letter; each claims
### only what its id lets the person confirm. Reasons that touch a special category name the category and nothing else.
### Not legal advice, not yet reviewed by a lawyer.
###
### $voice (keyword): self, anything else – who writes: the person, or somebody who acts for the data subject
### $regime (keyword): gdpr, uk, ch – where a provision is cited: a letter under Swiss law cites none of the GDPR.
### Attributes: .label (menu, at most 60 characters), .explanation (to the user: when it fits),
### .short (field of a form, at most 240 characters).

reason-control =
    { $voice ->
        [self] Once my data have been used for training, I can no longer tell where they are or what becomes of them, and nothing assures me that they could be taken out again in full. My rights to have them corrected or erased then risk becoming hollow. I stand to lose control, for good, over where fragments of my life reappear and in what context.
       *[other] Once the data have been used for training, the data subject can no longer tell where they are or what becomes of them, and nothing assures them that the data could be taken out again in full. Their rights to have them corrected or erased then risk becoming hollow. The data subject stands to lose control, for good, over where fragments of their life reappear and in what context.
    }
    .label = Loss of control over the data
    .explanation = Fits everybody; it is general, so combine it with a reason from your own life.
    .short =
        { $voice ->
            [self] I have no assurance that data used for training can be taken out again in full. I risk losing control, for good, over where and in what context they reappear.
           *[other] There is no assurance that data used for training can be taken out again in full. The data subject risks losing control, for good, over where and in what context they reappear.
        }

reason-expectation =
    { $voice ->
        [self] I published some of this content before there was any talk of AI training. I wished to reach other people, not to support the development of a product. { $regime ->
                [ch] I could not reasonably expect to see it processed for that purpose, which has nothing to do with the one for which I posted it.
               *[gdpr] I could not reasonably expect to see it processed for that purpose ({ cite-gdpr-recital-47 }), which has nothing to do with the one for which I posted it ({ cite-gdpr-5-1-b }).
            }
       *[other] The data subject published some of this content before there was any talk of AI training. They wished to reach other people, not to support the development of a product. { $regime ->
                [ch] They could not reasonably expect to see it processed for that purpose, which has nothing to do with the one for which they posted it.
               *[gdpr] They could not reasonably expect to see it processed for that purpose ({ cite-gdpr-recital-47 }), which has nothing to do with the one for which they posted it ({ cite-gdpr-5-1-b }).
            }
    }
    .label = Older content, meant for other people
    .explanation = Choose this if you shared content before there was talk of AI training; if you can, add the period and the setting.
    .short =
        { $voice ->
            [self] I published some of this content for other people, before there was any talk of AI training. I could not reasonably expect it to be used for that.
           *[other] The data subject published some of this content for other people, before there was any talk of AI training. They could not reasonably expect it to be used for that.
        }

reason-context-shift =
    { $voice ->
        [self] My posts, pictures and comments belong to conversations and occasions that give them their meaning. A model may reproduce parts of them, or combine them with quite different material, with none of that context left. What I said in one setting could then pass for a statement on something else, in my name. { $regime ->
                [ch] That is remote from the purpose for which I shared them.
               *[gdpr] That is remote from the purpose for which these data were collected ({ cite-gdpr-5-1-b }).
            }
       *[other] The data subject’s posts, pictures and comments belong to conversations and occasions that give them their meaning. A model may reproduce parts of them, or combine them with quite different material, with none of that context left. What the data subject said in one setting could then pass for a statement on something else, in their name. { $regime ->
                [ch] That is remote from the purpose for which they were shared.
               *[gdpr] That is remote from the purpose for which these data were collected ({ cite-gdpr-5-1-b }).
            }
    }
    .label = Content taken out of its context
    .explanation = Choose this if your posts, pictures or comments only make sense in the conversation or occasion they came from.
    .short =
        { $voice ->
            [self] Training detaches my posts, pictures and comments from their context. Passages could be reproduced or recombined so that they seem to say what I never meant.
           *[other] Training detaches the data subject’s posts, pictures and comments from their context. Passages could be reproduced or recombined so that they seem to say what was never meant.
        }

reason-creator =
    { $voice ->
        [self] I earn my living, or part of it, from creative work of my own, such as texts, images or music. Used for training, it may help to generate material that imitates my style or takes the place of what I offer. My own work would then be turned against my livelihood, without my having any say in the matter. Any rights I have as an author are a separate question and remain unaffected.
       *[other] The data subject earns a living, or part of it, from creative work of their own, such as texts, images or music. Used for training, it may help to generate material that imitates their style or takes the place of what they offer. Their own work would then be turned against their livelihood, without their having any say in the matter. Any rights they have as an author are a separate question and remain unaffected.
    }
    .label = Living from creative work
    .explanation = Choose this if you earn money with texts, pictures, music or other work of your own; a copyright reservation is a separate letter.
    .short =
        { $voice ->
            [self] I earn my living, or part of it, from my own creative work. A model trained on it could imitate or replace that work and so affect my livelihood.
           *[other] The data subject earns a living, or part of it, from their own creative work. A model trained on it could imitate or replace that work and so affect their livelihood.
        }

reason-likeness-voice =
    { $voice ->
        [self] My face or my voice can be found in pictures, videos or recordings. A model trained on them may come to generate images or sound that pass for me. I could then be seen in scenes in which I took no part, or heard saying what I never said. My likeness and my voice are part of my person, and I wish to decide for myself who makes use of them.
       *[other] The data subject’s face or voice can be found in pictures, videos or recordings. A model trained on them may come to generate images or sound that pass for the data subject. They could then be seen in scenes in which they took no part, or heard saying what they never said. Likeness and voice are part of a person, and the data subject wishes to decide for themselves who makes use of them.
    }
    .label = Face or voice could be imitated
    .explanation = Choose this if your face or your voice can be found in pictures, videos or recordings.
    .short =
        { $voice ->
            [self] My face or voice appears in pictures, videos or recordings. A model trained on them could generate images or sound that pass for me.
           *[other] The data subject’s face or voice appears in pictures, videos or recordings. A model trained on them could generate images or sound that pass for the data subject.
        }

reason-parent =
    { $voice ->
        [self] Some of this content shows or concerns a child of mine, who is a minor and cannot judge what such a use means. { $regime ->
                [ch] Data concerning children call for particular care.
               *[gdpr] Children merit specific protection with regard to their personal data ({ cite-gdpr-recital-38 }), and { cite-gdpr-6-1-f } gives particular weight to their interests.
            } As a parent I am responsible for the child’s privacy until the child can decide. What goes into a model today may follow the child into adult life.
       *[other] Some of this content shows or concerns a child who is a minor and cannot judge what such a use means. { $regime ->
                [ch] Data concerning children call for particular care.
               *[gdpr] Children merit specific protection with regard to their personal data ({ cite-gdpr-recital-38 }), and { cite-gdpr-6-1-f } gives particular weight to their interests.
            } Until the child can decide, others have to protect the child’s privacy. What goes into a model today may follow the child into adult life.
    }
    .label = Content shows one’s own child
    .explanation = Choose this if your posts show or mention your own child who is under age; you need not name the child.
    .short =
        { $voice ->
            [self] Some of this content shows or concerns a child of mine, who is a minor and cannot judge what AI training means. I wish to protect the child until they can decide for themselves.
           *[other] Some of this content shows or concerns a child who is a minor and cannot judge what AI training means. The child needs protection until they can decide.
        }

reason-minor-self =
    { $voice ->
        [self] Some of this content was published while I was a minor. At that age I was not fully aware of the risks, and I could not foresee a use of this kind. { $regime ->
                [ch] Children merit particular protection, and growing up does not take it away.
               *[gdpr] Children merit specific protection ({ cite-gdpr-recital-38 }), and growing up does not take it away ({ cite-gdpr-recital-65 }).
            } What I published or what was published about me then should not determine, by way of a model, how I am seen as an adult.
       *[other] Some of this content was published while the data subject was a minor. At that age they were not fully aware of the risks, and could not foresee a use of this kind. { $regime ->
                [ch] Children merit particular protection, and growing up does not take it away.
               *[gdpr] Children merit specific protection ({ cite-gdpr-recital-38 }), and growing up does not take it away ({ cite-gdpr-recital-65 }).
            } What they published or what was published about them then should not determine, by way of a model, how they are seen as an adult.
    }
    .label = Published while under age
    .explanation = Choose this if you were under age when the content was published; an age range is enough, no date of birth.
    .short =
        { $voice ->
            [self] Some of this content dates from a time when I was a minor and could not judge the risks. It should not determine how I am seen as an adult.
           *[other] Some of this content was published while the data subject was a minor and could not judge the risks. It should not determine how they are seen as an adult.
        }

reason-minor-now =
    { $voice ->
        [self] I am still under age. At my age it cannot be foreseen what may become of my data in an AI model, and it should not follow me for good. { $regime ->
                [ch] Children merit particular protection.
               *[gdpr] Children merit specific protection ({ cite-gdpr-recital-38 }), and { cite-gdpr-6-1-f } gives particular weight to their interests.
            }
       *[other] The data subject is still under age. At this age it cannot be foreseen what may become of their data in an AI model, and it should not follow them for good. { $regime ->
                [ch] Children merit particular protection.
               *[gdpr] Children merit specific protection ({ cite-gdpr-recital-38 }), and { cite-gdpr-6-1-f } gives particular weight to their interests.
            }
    }
    .short =
        { $voice ->
            [self] I am still under age. At my age it cannot be foreseen what may become of my data in a model.
           *[other] The data subject is still under age. At this age it cannot be foreseen what may become of their data in a model.
        }
    .label = Still under age
    .explanation = Choose this if the person whose data it is is under age today; no date of birth belongs in the letter.

reason-third-persons =
    { $voice ->
        [self] My content also contains data of other people, such as relatives or friends, who appear in it or are mentioned. They have never agreed to its being used to train AI. I owe it to them to see that it is put to no other use, and I can no longer do so once data about them have gone into a model together with mine. My relations with people close to me would suffer.
       *[other] The data subject’s content also contains data of other people, such as relatives or friends, who appear in it or are mentioned. They have never agreed to its being used to train AI. The data subject owes it to them to see that it is put to no other use, and can no longer do so once data about them have gone into a model as well. The data subject’s relations with people close to them would suffer.
    }
    .label = Relatives or friends never agreed
    .explanation = Choose this if your posts contain data of relatives, friends or others; do not name them.
    .short =
        { $voice ->
            [self] My content also contains data of relatives, friends or others, who have never agreed to AI training. I cannot protect them once those data have gone into a model.
           *[other] This content also contains data of relatives, friends or others, who have never agreed to AI training. The data subject cannot protect them once those data are in a model.
        }

reason-health =
    { $voice ->
        [self] Some of this content reveals data concerning my health, or allows them to be inferred. { $regime ->
                [ch] These are sensitive personal data.
               *[gdpr] Such data belong to the special categories protected by { cite-gdpr-9-1 }.
            } If a model were to reproduce or combine them, they could become known at work, to insurers or among people I know, and I could be put at a disadvantage. I need not go into particulars for that risk to be plain.
       *[other] Some of this content reveals data concerning the data subject’s health, or allows them to be inferred. { $regime ->
                [ch] These are sensitive personal data.
               *[gdpr] Such data belong to the special categories protected by { cite-gdpr-9-1 }.
            } If a model were to reproduce or combine them, they could become known at work, to insurers or among acquaintances, and the data subject could be put at a disadvantage. No particulars are needed for that risk to be plain.
    }
    .label = Content about health
    .explanation = Choose this if your content reveals an illness, a disability or a treatment; the category is enough, give no details.
    .short =
        { $voice ->
            [self] Some of this content reveals data concerning my health. I do not accept the risk that a model makes them known where they may harm me.
           *[other] Some of this content reveals data concerning the data subject’s health. The data subject does not accept the risk that a model makes them known where they may do harm.
        }

reason-sexual-life =
    { $voice ->
        [self] Some of this content reveals data concerning my sex life or sexual orientation, or allows them to be inferred. { $regime ->
                [ch] These are sensitive personal data.
               *[gdpr] Such data belong to the special categories protected by { cite-gdpr-9-1 }.
            } I decide to whom I speak of them, and in what setting. A model would take that decision from me and could expose me to hostility or disadvantage in places I cannot foresee.
       *[other] Some of this content reveals data concerning the data subject’s sex life or sexual orientation, or allows them to be inferred. { $regime ->
                [ch] These are sensitive personal data.
               *[gdpr] Such data belong to the special categories protected by { cite-gdpr-9-1 }.
            } It is for the data subject to decide who learns of them, and in what setting. A model would take that decision away and could expose the data subject to hostility or disadvantage in places they cannot foresee.
    }
    .label = Content about sex life or sexual orientation
    .explanation = Choose this if your content reveals your sexual orientation or sex life; the category is enough, give no details.
    .short =
        { $voice ->
            [self] Some of this content reveals data concerning my sex life or sexual orientation. I alone decide who learns of them, and a model would take that decision from me.
           *[other] Some of this content reveals data concerning the data subject’s sex life or sexual orientation. The data subject alone decides who learns of them, and a model would take that decision away.
        }

reason-belief-politics =
    { $voice ->
        [self] Some of this content reveals my religious or philosophical beliefs, my political opinions or my trade union membership. { $regime ->
                [ch] These are sensitive personal data.
               *[gdpr] Such data belong to the special categories protected by { cite-gdpr-9-1 }.
            } In a model, remarks made on different occasions and at different times may be drawn together and attributed to me without either. I should be able to hold and voice convictions without having them kept and repeated by a system over which I have no influence.
       *[other] Some of this content reveals the data subject’s religious or philosophical beliefs, political opinions or trade union membership. { $regime ->
                [ch] These are sensitive personal data.
               *[gdpr] Such data belong to the special categories protected by { cite-gdpr-9-1 }.
            } In a model, remarks made on different occasions and at different times may be drawn together and attributed to the data subject without either. They should be able to hold and voice convictions without having them kept and repeated by a system over which they have no influence.
    }
    .label = Content about beliefs, politics or a union
    .explanation = Choose this if your content reveals religion, convictions, politics or union membership; the category is enough.
    .short =
        { $voice ->
            [self] Some of this content reveals my beliefs, political opinions or trade union membership. I do not want a model to gather and repeat them without occasion or date.
           *[other] Some of this content reveals the data subject’s beliefs, political opinions or trade union membership. A model must not gather and repeat them without occasion or date.
        }

reason-origin-minority =
    { $voice ->
        [self] Some of this content reveals my racial or ethnic origin. { $regime ->
                [ch] These are sensitive personal data.
               *[gdpr] Such data belong to the special categories protected by { cite-gdpr-9-1 }.
            } Models may repeat and amplify prejudice that is present in the material on which they are trained. I therefore run a greater risk than others of being described or assessed in a discriminatory way, and I do not wish my own data to contribute to it.
       *[other] Some of this content reveals the data subject’s racial or ethnic origin. { $regime ->
                [ch] These are sensitive personal data.
               *[gdpr] Such data belong to the special categories protected by { cite-gdpr-9-1 }.
            } Models may repeat and amplify prejudice that is present in the material on which they are trained. The data subject therefore runs a greater risk than others of being described or assessed in a discriminatory way, and does not wish their own data to contribute to it.
    }
    .label = Content about origin or a minority
    .explanation = Choose this if your content reveals your ethnic origin or that you belong to a minority; the category is enough.
    .short =
        { $voice ->
            [self] Some of this content reveals my racial or ethnic origin. Models may repeat and amplify prejudice, and I run a particular risk of discriminatory output.
           *[other] Some of this content reveals the data subject’s racial or ethnic origin. Models may repeat and amplify prejudice, and the data subject runs a particular risk of discriminatory output.
        }

reason-stalking-doxxing =
    { $voice ->
        [self] I have been, or am being, stalked, harassed or threatened. Details that seem harmless one by one can, once put together, show where I live, whom I meet and how I spend my days. A model that reproduces or connects such details could put my safety at risk. I give no particulars, because they would themselves add to the danger.
       *[other] The data subject has been, or is being, stalked, harassed or threatened. Details that seem harmless one by one can, once put together, show where they live, whom they meet and how they spend their days. A model that reproduces or connects such details could put the data subject’s safety at risk. No particulars are given, because they would themselves add to the danger.
    }
    .label = Stalked, harassed or threatened
    .explanation = Choose this if somebody has pursued or threatened you; give no address, no place and no names.
    .short =
        { $voice ->
            [self] I have been, or am being, stalked, harassed or threatened. A model that reproduces or connects details of where and how I live could put my safety at risk.
           *[other] The data subject has been, or is being, stalked, harassed or threatened. A model that reproduces or connects details of where and how they live could put their safety at risk.
        }

reason-identity-protection =
    { $voice ->
        [self] My address or my identity is under protection, and I cannot give particulars without putting that protection at risk. It would be defeated if a model were to connect earlier content with my present life. Once made, such a connection could not be undone. What is at stake for me is my personal safety.
       *[other] The data subject’s address or identity is under protection, and particulars cannot be given without putting that protection at risk. It would be defeated if a model were to connect earlier content with the data subject’s present life. Once made, such a connection could not be undone. What is at stake is the data subject’s personal safety.
    }
    .label = Address or identity under protection
    .explanation = Choose this if your address or identity is officially or otherwise protected; never state details.
    .short =
        { $voice ->
            [self] My address or identity is under protection. A model that connects earlier data with my present life could defeat it. I cannot give particulars.
           *[other] The data subject’s address or identity is under protection. A model that connects earlier data with their present life could defeat it. Particulars cannot be given.
        }

reason-public-office =
    { $voice ->
        [self] My office or service exposes me to particular security risks. Pictures, places, habits and family ties in my private content are scattered today; a model could bring them together. They could then serve to put pressure on me, or on people close to me, because of my duties. I do not name the service, since doing so would add to the risk.
       *[other] The data subject’s office or service exposes them to particular security risks. Pictures, places, habits and family ties in their private content are scattered today; a model could bring them together. They could then serve to put pressure on the data subject, or on people close to them, because of their duties. The service is not named, since doing so would add to the risk.
    }
    .label = Office or service with security risks
    .explanation = Choose this if you work in an exposed office, such as police, armed forces or the courts; you need not name the service.
    .short =
        { $voice ->
            [self] My office exposes me to particular security risks. A model could bring together private details that others might use to put pressure on me or people close to me.
           *[other] The data subject’s office exposes them to security risks. A model could bring together private details that others might use to put pressure on them or people close to them.
        }

reason-source-protection =
    { $voice ->
        [self] I work as a journalist, and my content can show with whom I am in touch and what I am working on. A model could connect such traces in ways that make sources or unpublished research recognisable. People who confide in me rely on my preventing that, and my work depends on their trust. The protection of sources is part of the freedom of expression and information, and it weighs in my favour.
       *[other] The data subject works as a journalist, and their content can show with whom they are in touch and what they are working on. A model could connect such traces in ways that make sources or unpublished research recognisable. People who confide in the data subject rely on their preventing that, and their work depends on this trust. The protection of sources is part of the freedom of expression and information, and it weighs in the data subject’s favour.
    }
    .label = Journalism: protection of sources
    .explanation = Choose this if you work as a journalist and your content or contacts could point to sources or research.
    .short =
        { $voice ->
            [self] I work as a journalist. A model could connect my contacts and research in ways that make sources recognisable.
           *[other] The data subject works as a journalist. A model could connect their contacts and research in ways that make sources recognisable.
        }

reason-professional-secrecy =
    { $voice ->
        [self] I practise a profession that is bound by secrecy. Even content that names nobody may, combined with other data, allow conclusions about people who confide in me or about matters entrusted to me. It is my duty to protect them, and once such content has gone into a model, that is no longer in my hands. Out of the same duty I give no particulars.
       *[other] The data subject practises a profession that is bound by secrecy. Even content that names nobody may, combined with other data, allow conclusions about people who confide in them or about matters entrusted to them. It is the data subject’s duty to protect them, and once such content has gone into a model, that is no longer in their hands. Out of the same duty no particulars are given.
    }
    .label = Bound by professional secrecy
    .explanation = Choose this if you are bound by professional secrecy, for example in law, medicine or counselling; name no clients or patients.
    .short =
        { $voice ->
            [self] I am bound by professional secrecy. Combined with other data, my content may allow conclusions about people who confide in me, and a model puts that beyond my control.
           *[other] The data subject is bound by professional secrecy. Combined with other data, their content may allow conclusions about people who confide in them, beyond their control.
        }

reason-employee =
    { $voice ->
        [self] My content shows where I work and touches on my working life. I owe discretion about what is internal to my workplace. A model could combine scattered remarks into statements about my employer or my colleagues and attribute them to me. I could face consequences at work for something I never said in that form.
       *[other] The data subject’s content shows where they work and touches on their working life. They owe discretion about what is internal to their workplace. A model could combine scattered remarks into statements about the employer or colleagues and attribute them to the data subject. They could face consequences at work for something they never said in that form.
    }
    .label = Employment visible in the content
    .explanation = Choose this if your content shows where you work and you owe your employer discretion.
    .short =
        { $voice ->
            [self] My content shows where I work. A model could combine scattered remarks into statements about my workplace and attribute them to me, with consequences for my employment.
           *[other] This content shows where the data subject works. A model could combine scattered remarks into statements about their workplace, with consequences for their employment.
        }

reason-business-account =
    { $voice ->
        [self] I am the natural person behind a small business, and its content cannot be separated from my own data. { $regime ->
                [ch] My name, my picture and what I write there are personal data, even where they serve the business.
               *[gdpr] My name, my picture and what I write there are personal data ({ cite-gdpr-4-1 }), even where they serve the business.
            } If a model reproduces or distorts them, that affects my standing with customers and my private life alike. Data that concern the business alone are not the subject of this letter.
       *[other] The data subject is the natural person behind a small business, and its content cannot be separated from their own data. { $regime ->
                [ch] Their name, their picture and what they write there are personal data, even where they serve the business.
               *[gdpr] Their name, their picture and what they write there are personal data ({ cite-gdpr-4-1 }), even where they serve the business.
            } If a model reproduces or distorts them, that affects the data subject’s standing with customers and their private life alike. Data that concern the business alone are not the subject of this letter.
    }
    .label = Person behind a small business
    .explanation = Choose this if you are self-employed or run a small business and the account is also about you as a person.
    .short =
        { $voice ->
            [self] I am the natural person behind a small business. In this account my business and my person cannot be separated, so training on it affects me personally.
           *[other] The data subject is the natural person behind a small business. In this account business and person cannot be separated, so training on it affects them personally.
        }

reason-reputation-falsehood =
    { $voice ->
        [self] I have reason to fear that AI models present false statements about me as fact, whether by mixing my data with those of others or by filling gaps with invention. { $regime ->
                [ch] Personal data must be accurate, and I am entitled to have inaccurate data corrected.
               *[gdpr] Personal data must be accurate ({ cite-gdpr-5-1-d }), and I am entitled to have inaccurate data rectified ({ cite-gdpr-16 }).
            } A false answer that others pass on can hardly be put right everywhere. It is my reputation that suffers.
       *[other] The data subject has reason to fear that AI models present false statements about them as fact, whether by mixing their data with those of others or by filling gaps with invention. { $regime ->
                [ch] Personal data must be accurate, and the data subject is entitled to have inaccurate data corrected.
               *[gdpr] Personal data must be accurate ({ cite-gdpr-5-1-d }), and the data subject is entitled to have inaccurate data rectified ({ cite-gdpr-16 }).
            } A false answer that others pass on can hardly be put right everywhere. It is the data subject’s reputation that suffers.
    }
    .label = False statements by AI about a person
    .explanation = Choose this if a model has said something false about you or may do so; keep the prompt and the answer.
    .short =
        { $voice ->
            [self] AI models may present false statements about me as fact. Once passed on, they can hardly be put right everywhere, and my reputation suffers.
           *[other] AI models may present false statements about the data subject as fact. Once passed on, they can hardly be put right everywhere, and the data subject’s reputation suffers.
        }

reason-criminal-data =
    { $voice ->
        [self] Some of this content concerns me in connection with criminal offences or proceedings, in whatever role. { $regime ->
                [ch] Data of this kind call for particular protection.
               *[gdpr] { cite-gdpr-10 } places data relating to criminal convictions and offences under particular protection.
            } A model could repeat it years later, incomplete, out of date or attributed to the wrong person. I would have little means of defending myself against a statement whose origin cannot be traced.
       *[other] Some of this content concerns the data subject in connection with criminal offences or proceedings, in whatever role. { $regime ->
                [ch] Data of this kind call for particular protection.
               *[gdpr] { cite-gdpr-10 } places data relating to criminal convictions and offences under particular protection.
            } A model could repeat it years later, incomplete, out of date or attributed to the wrong person. The data subject would have little means of defending themselves against a statement whose origin cannot be traced.
    }
    .label = Content about offences or proceedings
    .explanation = Choose this if content about you refers to offences, proceedings or their victims; give no details.
    .short =
        { $voice ->
            [self] Some of this content concerns me in connection with criminal offences or proceedings. A model could repeat it years later, incomplete or wrongly attributed.
           *[other] Some of this content concerns the data subject in connection with criminal offences or proceedings. A model could repeat it years later, incomplete or wrongly attributed.
        }

reason-grief =
    { $voice ->
        [self] Some of this content comes from or concerns somebody close to me who has died, and it is also about me and our life together. { $regime ->
                [ch] I rely on my own data and my own private life.
                [uk] I am aware that the UK GDPR does not apply to the personal data of deceased persons ({ cite-gdpr-recital-27 }); I rely on my own data and my own private life.
               *[gdpr] I am aware that the GDPR does not apply to the personal data of deceased persons ({ cite-gdpr-recital-27 }); I rely on my own data and my own private life.
            } To see these memories imitated or recombined by a model would affect me deeply.
       *[other] Some of this content comes from or concerns somebody close to the data subject who has died, and it is also about the data subject and their life together. { $regime ->
                [ch] The data subject relies on their own data and their own private life.
                [uk] The UK GDPR does not apply to the personal data of deceased persons ({ cite-gdpr-recital-27 }); the data subject relies on their own data and their own private life.
               *[gdpr] The GDPR does not apply to the personal data of deceased persons ({ cite-gdpr-recital-27 }); the data subject relies on their own data and their own private life.
            } To see these memories imitated or recombined by a model would affect the data subject deeply.
    }
    .label = Memories of somebody who has died
    .explanation = Choose this if content comes from or concerns a close person who has died; the letter relies on your own data and private life.
    .short =
        { $voice ->
            [self] Some of this content concerns somebody close to me who has died and is part of my own life. To see it imitated or recombined by a model would affect me deeply.
           *[other] Some of this content concerns somebody close to the data subject who has died and is part of their own life. To see it imitated by a model would affect them deeply.
        }

reason-non-user =
    { $voice ->
        [self] I have no account with you, and it is other people who have published data concerning me. { $regime ->
                [ch] I was never informed of their use for AI training.
               *[gdpr] I was never informed of their use for AI training, although { cite-gdpr-14 } requires it.
            } There is no relationship between us, and there are no terms I could have read and no settings I could change. I had no reason to expect that you would train AI on data concerning me.
       *[other] The data subject has no account with you, and it is other people who have published data concerning them. { $regime ->
                [ch] They were never informed of the use of those data for AI training.
               *[gdpr] They were never informed of the use of those data for AI training, although { cite-gdpr-14 } requires it.
            } There is no relationship between you and the data subject, and there are no terms they could have read and no settings they could change. They had no reason to expect that you would train AI on data concerning them.
    }
    .label = No account, data posted by others
    .explanation = Choose this if you have no account with the service and others have posted about you.
    .short =
        { $voice ->
            [self] I have no account with you. Others have published data concerning me, I was never informed, and I have no settings with which to limit their use.
           *[other] The data subject has no account with you. Others have published data concerning them, they were never informed, and they have no settings with which to limit their use.
        }

reason-private-profile =
    { $voice ->
        [self] I have set my profile to private, and I have thereby made it plain that my content is not meant for everyone. Some details, such as my name, my picture or comments in public groups, may be treated as public all the same. { $regime ->
                [ch] Somebody who has made that choice need not expect what remains public to be used to train AI.
               *[gdpr] Somebody who has made that choice cannot reasonably expect what remains public to be used to train AI ({ cite-gdpr-recital-47 }).
            } To use them regardless is to disregard my decision.
       *[other] The data subject has set their profile to private, and has thereby made it plain that their content is not meant for everyone. Some details, such as their name, their picture or comments in public groups, may be treated as public all the same. { $regime ->
                [ch] Somebody who has made that choice need not expect what remains public to be used to train AI.
               *[gdpr] Somebody who has made that choice cannot reasonably expect what remains public to be used to train AI ({ cite-gdpr-recital-47 }).
            } To use them regardless is to disregard the data subject’s decision.
    }
    .label = Profile set to private
    .explanation = Choose this if your profile is private, but your name, picture or comments still count as public.
    .short =
        { $voice ->
            [self] I have set my profile to private. I do not expect what is treated as public all the same, such as my name, picture or comments, to be used for AI training.
           *[other] The data subject has set their profile to private. They do not expect what is treated as public all the same, such as name, picture or comments, to be used for AI training.
        }

reason-group-member =
    { $voice ->
        [self] I have posted in closed communities, where members write for one another. What I say there is meant for people who know the occasion and keep to the same rules. { $regime ->
                [ch] I do not expect it to be used to train AI.
               *[gdpr] I do not reasonably expect it to be used to train AI ({ cite-gdpr-recital-47 }).
            } If it did, confidences could leave the circle that was to hold them, and I could no longer speak there as openly as such a community requires.
       *[other] The data subject has posted in closed communities, where members write for one another. What they say there is meant for people who know the occasion and keep to the same rules. { $regime ->
                [ch] They do not expect it to be used to train AI.
               *[gdpr] They do not reasonably expect it to be used to train AI ({ cite-gdpr-recital-47 }).
            } If it did, confidences could leave the circle that was to hold them, and the data subject could no longer speak there as openly as such a community requires.
    }
    .label = Posts in closed communities
    .explanation = Choose this if you post in closed communities, such as self-help, school or club groups.
    .short =
        { $voice ->
            [self] I have posted in closed communities, for their members only. Used for training, what I said there in confidence could leave that circle.
           *[other] The data subject has posted in closed communities, for their members only. Used for training, what was said there in confidence could leave that circle.
        }

reason-art9-inference =
    { $voice ->
        [self] I have posted a great deal over time, and even harmless posts, taken together, may allow conclusions about matters that I have never disclosed. { $regime ->
                [ch] They may concern sensitive personal data.
               *[gdpr] They may concern special categories of personal data ({ cite-gdpr-9-1 }).
            } Protection that ended where such facts are inferred rather than stated would be worth little. Drawing connections of that kind is what a model is able to do, and I can neither check nor correct the result.
       *[other] The data subject has posted a great deal over time, and even harmless posts, taken together, may allow conclusions about matters that they have never disclosed. { $regime ->
                [ch] They may concern sensitive personal data.
               *[gdpr] They may concern special categories of personal data ({ cite-gdpr-9-1 }).
            } Protection that ended where such facts are inferred rather than stated would be worth little. Drawing connections of that kind is what a model is able to do, and the data subject can neither check nor correct the result.
    }
    .label = Sensitive traits could be inferred
    .explanation = Choose this if you have posted so much that sensitive facts could be inferred from harmless posts.
    .short =
        { $voice ->
            [self] Taken together, many harmless posts allow sensitive facts about me to be inferred that I have not disclosed. A model can do exactly that.
           *[other] Taken together, many harmless posts allow sensitive facts about the data subject to be inferred that they have not disclosed. A model can do exactly that.
        }

reason-profiling-fear =
    { $voice ->
        [self] I fear that what a model learns from my data will feed profiles about me or decide what I am shown. From outside I cannot see whether training and such uses are kept apart; please state whether they are. If they are not, you gain insight into my habits and preferences that I never meant to give. I could neither notice its effects nor escape them.
       *[other] The data subject fears that what a model learns from their data will feed profiles about them or decide what they are shown. From outside they cannot see whether training and such uses are kept apart; please state whether they are. If they are not, you gain insight into habits and preferences that the data subject never meant to give. They could neither notice its effects nor escape them.
    }
    .label = Training might feed profiles or ranking
    .explanation = Choose this if you fear that what a model learns from your data shapes what you are shown.
    .short =
        { $voice ->
            [self] I fear that what a model learns from my data will feed profiles or the ranking of content. I cannot see from outside whether the two are kept apart.
           *[other] The data subject fears that what a model learns from their data will feed profiles or the ranking of content. It cannot be seen from outside whether the two are kept apart.
        }

reason-transfer =
    { $voice ->
        [self]
            { $regime ->
                [ch] Are my data, or models trained on them, disclosed outside Switzerland or released to others? If so, to whom, and with which safeguards?
                [uk] Are my data, or models trained on them, transferred to countries outside the United Kingdom, or released to others? If so, to whom, and with which safeguards ({ cite-gdpr-44 })?
               *[gdpr] Are my data, or models trained on them, transferred to countries outside the European Economic Area, or released to others? If so, to whom, and with which safeguards ({ cite-gdpr-44 })?
            } I can neither follow nor call back what has left your hands in that way. As long as I do not know the answer, I must expect a loss of protection.
       *[other]
            { $regime ->
                [ch] Are the data subject’s data, or models trained on them, disclosed outside Switzerland or released to others? If so, to whom, and with which safeguards?
                [uk] Are the data subject’s data, or models trained on them, transferred to countries outside the United Kingdom, or released to others? If so, to whom, and with which safeguards ({ cite-gdpr-44 })?
               *[gdpr] Are the data subject’s data, or models trained on them, transferred to countries outside the European Economic Area, or released to others? If so, to whom, and with which safeguards ({ cite-gdpr-44 })?
            } The data subject can neither follow nor call back what has left your hands in that way. As long as they do not know the answer, they must expect a loss of protection.
    }
    .label = Transfer abroad or release of models
    .explanation = Choose this if you worry that data or models leave the European area; the letter asks instead of asserting.
    .short =
        { $voice ->
            [self] Are my data, or models trained on them, transferred abroad or released to others? I could no longer follow or call back what has left your hands.
           *[other] Are the data, or models trained on them, transferred abroad or released to others? The data subject could no longer follow or call back what has left your hands.
        }

reason-security =
    { $voice ->
        [self] Models may memorise parts of their training data, and others may try to draw them out again. Content of mine could thus reach strangers, word for word or nearly so. { $regime ->
                [ch] Data security must be appropriate to that risk.
               *[gdpr] { cite-gdpr-32 } calls for security appropriate to that risk.
            } I cannot guard against it by any precaution of my own once my data have been used for training.
       *[other] Models may memorise parts of their training data, and others may try to draw them out again. The data subject’s content could thus reach strangers, word for word or nearly so. { $regime ->
                [ch] Data security must be appropriate to that risk.
               *[gdpr] { cite-gdpr-32 } calls for security appropriate to that risk.
            } The data subject cannot guard against it by any precaution of their own once their data have been used for training.
    }
    .label = Training data could be extracted
    .explanation = Choose this if you worry that others could draw your data out of a model.
    .short =
        { $voice ->
            [self] Models may memorise training data, and others may try to extract them. I cannot guard against that myself; leaving my data out of training can.
           *[other] Models may memorise training data, and others may try to extract them. The data subject cannot guard against that themselves; leaving their data out of training can.
        }

reason-science-confidence =
    { $voice ->
        [self] I do research, and my content may allow conclusions about unpublished results or about people who take part in studies. I owe confidentiality to them and to those I work with. Used for training, such content could make results known early or make participants recognisable. That would harm my work and the trust on which it rests.
       *[other] The data subject does research, and their content may allow conclusions about unpublished results or about people who take part in studies. They owe confidentiality to these people and to those they work with. Used for training, such content could make results known early or make participants recognisable. That would harm the data subject’s work and the trust on which it rests.
    }
    .label = Research: results and participants
    .explanation = Choose this if you do research and your content could point to unpublished results or participants.
    .short =
        { $voice ->
            [self] I do research. My content may allow conclusions about unpublished results or participants, to whom I owe confidentiality that I cannot keep once it is in a model.
           *[other] The data subject does research. Their content may allow conclusions about unpublished results or participants, to whom they owe confidentiality.
        }

reason-accessibility-vulnerability =
    { $voice ->
        [self] I need particular protection, because I can foresee the consequences of such a use, and ward them off, only to a limited extent. { $regime ->
                [ch] The data of persons in such a position call for particular care.
               *[gdpr] The processing of the data of vulnerable persons is counted among the risks to rights and freedoms ({ cite-gdpr-recital-75 }).
            } Harm from a misuse of my data would strike me harder than others and be more difficult to put right. Caution is therefore called for, and that means leaving my data out.
       *[other] The data subject needs particular protection, because they can foresee the consequences of such a use, and ward them off, only to a limited extent. { $regime ->
                [ch] The data of persons in such a position call for particular care.
               *[gdpr] The processing of the data of vulnerable persons is counted among the risks to rights and freedoms ({ cite-gdpr-recital-75 }).
            } Harm from a misuse of their data would strike them harder than others and be more difficult to put right. Caution is therefore called for, and that means leaving these data out.
    }
    .label = Particular need of protection
    .explanation = Choose this if you, or the person you act for, need particular protection, for example under guardianship.
    .short =
        { $voice ->
            [self] I need particular protection: I can foresee and ward off the consequences of AI training on my data only to a limited extent.
           *[other] The data subject needs particular protection: they can foresee and ward off the consequences of AI training on their data only to a limited extent.
        }

reason-consent-given-elsewhere =
    { $voice ->
        [self] I use an arrangement, such as a paid subscription or an opt-out, in order to limit what is done with my data, and I rely on it. It expresses a deliberate choice. { $regime ->
                [ch] To train AI on my data in spite of it would be contrary to good faith.
               *[gdpr] To train AI on my data in spite of it would not be fair ({ cite-gdpr-5-1-a }).
            } An arrangement of that kind is worth little to me if its effect can be undone by other means.
       *[other] The data subject uses an arrangement, such as a paid subscription or an opt-out, in order to limit what is done with their data, and relies on it. It expresses a deliberate choice. { $regime ->
                [ch] To train AI on their data in spite of it would be contrary to good faith.
               *[gdpr] To train AI on their data in spite of it would not be fair ({ cite-gdpr-5-1-a }).
            } An arrangement of that kind is worth little to the data subject if its effect can be undone by other means.
    }
    .label = Relying on a subscription or an opt-out
    .explanation = Choose this if you pay for a subscription or have opted out elsewhere and rely on it.
    .short =
        { $voice ->
            [self] I use a paid or opt-out arrangement and rely on it. It would be unfair to train AI on my data in spite of it.
           *[other] The data subject uses a paid or opt-out arrangement and relies on it. It would be unfair to train AI on their data in spite of it.
        }

reason-other =
    { $voice ->
        [self] My own situation is as follows:
       *[other] The data subject’s own situation is as follows:
    }
    .label = A reason in your own words
    .explanation = Choose this if none of the reasons fits, or to add your own situation in a few concrete sentences.
    .short =
        { $voice ->
            [self] My own situation is as follows:
           *[other] The data subject’s own situation is as follows:
        }
