### Reservation of rights for text and data mining: a sheet of its own under copyright law, not a right under data
### protection law. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl.

## Reservation of copyright

# $name (text): name of the data subject, such as Példa Anna
copyright-subject =
    { $voice ->
        [self] Szöveg- és adatbányászatra vonatkozó jogfenntartás
       *[other] Szöveg- és adatbányászatra vonatkozó jogfenntartás: { $name }
    }
# First sentence. It holds only as far as there are rights and the law takes such a declaration. CPR-2
copyright-declaration =
    { $voice ->
        [self] Műveim és más, védelem alatt álló teljesítményeim minden szöveg- és adatbányászati célú felhasználását, az MI-betanítást is beleértve, kifejezetten fenntartom magamnak.
       *[other] A képviselt személy kifejezetten fenntartja magának művei és más, védelem alatt álló teljesítményei minden szöveg- és adatbányászati célú felhasználását, az MI-betanítást is beleértve.
    }
# $provision (text): such as 4. cikk (3) bekezdés of Directive (EU) 2019/790
copyright-in-so-far = A fenntartás annyiban érvényes, amennyiben jogok állnak fenn, és az alkalmazandó jog ilyen formájú nyilatkozatot megenged [vö. { $provision }].
# Introduces accounts and places. CPR-1
copyright-works = Különösen az itt közzétett szövegekre, képekre, felvételekre és zenére vonatkozik:
# Instead, if no account or place is named. CPR-1
copyright-works-everywhere = Szövegekre, képekre, felvételekre és zenére vonatkozik, bárhol tették is közzé őket.
# CPR-3
copyright-pass-on = Gondoskodjanak arról, hogy rendszereik és beszállítóik is tiszteletben tartsák, és ezt írásban igazolják vissza.
# CPR-4
copyright-separate = Az adatvédelmi jog szerinti jogokat ez nem érinti.
