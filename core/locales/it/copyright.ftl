### Reservation of use for text and data mining: a sheet of its own under copyright law, no right under data-protection
### law. No legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl.

## Reservation of copyright

# $name (text): name of the data subject, such as Anna Sample
copyright-subject =
    { $voice ->
        [self] Riserva dei diritti per l’estrazione di testo e di dati
       *[other] Riserva dei diritti per l’estrazione di testo e di dati: { $name }
    }
# First sentence. It holds only as far as there are rights and the law takes such a declaration. CPR-2
copyright-declaration =
    { $voice ->
        [self] mi riservo espressamente, nei Vostri confronti, ogni utilizzo delle mie opere e degli altri miei materiali protetti per l’estrazione di testo e di dati (text and data mining), anche per l’addestramento dell’IA.
       *[other] La persona si riserva espressamente, nei Vostri confronti, ogni utilizzo delle proprie opere e degli altri propri materiali protetti per l’estrazione di testo e di dati (text and data mining), anche per l’addestramento dell’IA.
    }
# $provision (text): such as art. 4, par. 3 of Directive (EU) 2019/790
copyright-in-so-far = La riserva vale nella misura in cui sussistano diritti e il diritto applicabile ammetta una dichiarazione in questa forma (cfr. { $provision }).
# Introduces accounts and places. CPR-1
copyright-works = Riguarda in particolare testi, immagini, registrazioni e musica pubblicati qui:
# Instead, if no account or place is named. CPR-1
copyright-works-everywhere = Riguarda testi, immagini, registrazioni e musica, ovunque siano pubblicati.
# CPR-3
copyright-pass-on = Si prega di fare in modo che anche i Vostri sistemi e fornitori la rispettino e di confermarlo per iscritto.
# CPR-4
copyright-separate = I diritti derivanti dalla normativa sulla protezione dei dati restano impregiudicati.
