### Reservation of rights for text and data mining: a sheet of its own under copyright law, not a right under data
### protection law. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl.

## Reservation of copyright

# $name (text): name of the data subject, such as Anna Sample
copyright-subject =
    { $voice ->
        [self] Reservation of rights for text and data mining
       *[other] Reservation of rights for text and data mining: { $name }
    }
# First sentence. It holds only as far as there are rights and the law takes such a declaration. CPR-2
copyright-declaration =
    { $voice ->
        [self] I expressly reserve every use of my works and other protected subject matter for text and data mining, including AI training.
       *[other] Every use of the works and other protected subject matter of the person represented for text and data mining, including AI training, is expressly reserved.
    }
# $provision (text): such as Article 4(3) of Directive (EU) 2019/790
copyright-in-so-far = The reservation applies in so far as rights are held and the law that applies allows a declaration in this form (see { $provision }).
# Introduces accounts and places. CPR-1
copyright-works = It concerns in particular texts, images, recordings and music published here:
# Instead, if no account or place is named. CPR-1
copyright-works-everywhere = It concerns texts, images, recordings and music, wherever they are published.
# CPR-3
copyright-pass-on = Please see to it that your systems and suppliers respect it too, and confirm this in writing.
# CPR-4
copyright-separate = Rights under data protection law are not affected.
