### Reservation of rights for text and data mining: a separate sheet under copyright law, not a right under data-protection
### law. Not legal advice, not yet reviewed by a lawyer. Frame and accounts: letter.ftl.


## Reservation of copyright

copyright-subject =
    { $voice ->
        [self] Reservation of rights against text and data mining
       *[other] Reservation of rights against text and data mining, on behalf of a rightholder
    }
# CPR-2. In Switzerland and the United Kingdom the Directive is not the law of the land: the reservation speaks for
# mining that is governed by the law of a Member State.
# $name (text): the rightholder’s name, used where somebody acts for them, such as Anna Example
copyright-declaration =
    { $voice ->
        [self] I expressly reserve the use of my works and other protected subject matter for text and data mining, including for the training of artificial intelligence (AI) models.
       *[other] On behalf of the rightholder, { $name }, I expressly reserve the use of their works and other protected subject matter for text and data mining, including for the training of artificial intelligence (AI) models.
    } { $regime ->
        [ch] In so far as the mining is governed by the law of a Member State of the European Union, this is the reservation provided for in { cite-dsm-4-3 }.
        [uk] In so far as the mining is governed by the law of a Member State of the European Union, this is the reservation provided for in { cite-dsm-4-3 }.
       *[gdpr] This is the reservation provided for in { cite-dsm-4-3 }.
    }
# Introduces the list of accounts and addresses where works are published. CPR-1
copyright-works-intro =
    { $voice ->
        [self] The reservation covers all works of which I am the author or in which I hold rights, in particular texts, images, recordings and music that are published here:
       *[other] The reservation covers all works of which the rightholder is the author or in which they hold rights, in particular texts, images, recordings and music that are published here:
    }
# Instead of the list, if no account or address is named. CPR-1
copyright-works-everywhere =
    { $voice ->
        [self] The reservation covers all works of which I am the author or in which I hold rights, in particular texts, images, recordings and music, wherever they are published.
       *[other] The reservation covers all works of which the rightholder is the author or in which they hold rights, in particular texts, images, recordings and music, wherever they are published.
    }
# CPR-3
copyright-signal = The reservation supports any machine-readable one that accompanies the works and takes nothing away from it. Please record it so that your own systems and those of your suppliers observe it.
# CPR-4
copyright-separate =
    { $voice ->
        [self] This reservation rests on copyright. My rights under data-protection law are a separate matter and are not affected by it.
       *[other] This reservation rests on copyright. The data subject’s rights under data-protection law are a separate matter and are not affected by it.
    }
copyright-confirmation = Please confirm to me in writing that you observe this reservation.
