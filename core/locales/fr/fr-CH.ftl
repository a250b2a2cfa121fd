### What Switzerland words otherwise in French, over the other files; what a message means stands there. State of the law:
### 24 November 2026. Not legal advice.

## Citations (terms.ftl)

citation-article = art.{ "\u00A0" }{ $value }
citation-paragraph =
    { $act ->
        [fadp] { " " }al.{ "\u00A0" }{ $value }
        [dpo] { " " }al.{ "\u00A0" }{ $value }
       *[other] { " " }par.{ "\u00A0" }{ $value }
    }
citation-subparagraph = { "" }
citation-point = { " " }let.{ "\u00A0" }{ $value }
citation-sentence = { " " }phrase{ "\u00A0" }{ $value }
citation-join =
    { $kind ->
        [last] { $provision } et { $value }
       *[more] { $provision }, { $value }
    }
citation-with-act = { $provision } { $value }

## Acts (terms.ftl)

act-gdpr = RGPD
    .full = du règlement général sur la protection des données (UE){ "\u00A0" }2016/679, RGPD
    .title = du règlement général sur la protection des données, RGPD
