### What Switzerland words otherwise in Italian, over the other files; what a message means stands there, and GDPR becomes
### RGPD (`regions`). State of the law: 24 November 2026. Not legal advice.

## Salutations (letter.ftl, complaint.ftl)

letter-salutation = Gentili Signore, egregi Signori,
complaint-salutation = Gentili Signore, egregi Signori,

## Citations (terms.ftl)

citation-article = art.{ "\u00A0" }{ $value }
citation-paragraph =
    { $act ->
        [fadp] { " " }cpv.{ "\u00A0" }{ $value }
        [dpo] { " " }cpv.{ "\u00A0" }{ $value }
       *[other] { " " }par.{ "\u00A0" }{ $value }
    }
citation-point = { " " }lett.{ "\u00A0" }{ $value }
citation-sentence =
    { $number ->
        [1] { " " }primo periodo
        [2] { " " }secondo periodo
        [3] { " " }terzo periodo
       *[other] { " " }periodo{ "\u00A0" }{ $value }
    }
citation-join =
    { $kind ->
        [last] { $provision } e { $value }
       *[more] { $provision }, { $value }
    }
citation-with-act = { $provision } { $value }
