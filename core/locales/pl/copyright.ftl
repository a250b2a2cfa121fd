### Reservation of rights for text and data mining: a sheet of its own under copyright law, not a right under data
### protection law. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl.

## Reservation of copyright

# $name (text): name of the data subject, such as Anna Przykładowa
copyright-subject =
    { $voice ->
        [self] Zastrzeżenie praw: eksploracja tekstów i danych
       *[other] Zastrzeżenie praw: eksploracja tekstów i danych (osoba: { $name })
    }
# First sentence. It holds only as far as there are rights and the law takes such a declaration. CPR-2
copyright-declaration =
    { $voice ->
        [self] wobec Państwa wyraźnie zastrzegam każde korzystanie z moich utworów i innych przedmiotów objętych ochroną w celu eksploracji tekstów i danych, także do trenowania AI.
       *[other] Wobec Państwa wyraźnie zastrzega się każde korzystanie z utworów tej osoby i innych przedmiotów objętych ochroną w celu eksploracji tekstów i danych, także do trenowania AI.
    }
# $provision (text): such as art. 4 ust. 3 dyrektywy (UE) 2019/790
copyright-in-so-far = Zastrzeżenie obowiązuje w zakresie, w jakim istnieją prawa, a właściwe prawo dopuszcza oświadczenie w tej formie (por. { $provision }).
# Introduces accounts and places. CPR-1
copyright-works = Dotyczy ono w szczególności tekstów, obrazów, nagrań i muzyki opublikowanych tutaj:
# Instead, if no account or place is named. CPR-1
copyright-works-everywhere = Dotyczy ono tekstów, obrazów, nagrań i muzyki, gdziekolwiek je opublikowano.
# CPR-3
copyright-pass-on = Proszę zadbać o to, aby przestrzegano go także w Państwa systemach i u Państwa dostawców, i potwierdzić to na piśmie lub elektronicznie.
# CPR-4
copyright-separate = Prawa wynikające z przepisów o ochronie danych pozostają nienaruszone.
