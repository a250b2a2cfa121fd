### Everything of Fluent that the compiler supports, for the comparison with fluent-bundle.

-brand = Widerspruch
    .gender = masculine
-account =
    { $case ->
       *[nominative] Konto
        [genitive] Kontos
    }
-of-account = des { -account(case: "genitive") }
-choice =
    { $first ->
        [a]
            { $second ->
                [b] ab
               *[other] a-
            }
       *[other] --
    }

cite-x =
    { $regime ->
        [uk] Article 21 UK GDPR
       *[gdpr] Art. 21 DSGVO
    }

plain = Text
literal = { "{" }{ "}" } { "\"" }{ "\\" }{ "\u00A0" }{ "\U01F600" }{ "" }
number-literal = { 0 } { 42 }
nested = { { { $name } } }
lines =
    Erste Zeile
      eingerückt

    nach einer Leerzeile { $name }
    { $name } am Anfang
trailing = { $name }
leading =    { $name } x
references = { plain }, { cite-x }; { with-attributes.label } { with-attributes }
with-attributes = Wert { $name }
    .label = Text { $date }
    .long =
        { $voice ->
            [self] ich
           *[other] die Person
        }
terms = { -brand } { -account } { -account(case: "genitive") } { -account(case: "nothing") } { -of-account }
term-choices = { -choice } { -choice(first: "a") } { -choice(first: "a", second: "b") } { -choice(second: "b") }
term-attribute =
    { -brand.gender ->
        [masculine] der { -brand }
       *[other] die { -brand }
    }
keywords =
    { $voice ->
        [self]
            { $via ->
                [form] ich, vorher { $name }
               *[email] ich, jetzt
            }
       *[other] die Person { cite-x }
    } und { $kind ->
        [x] x
       *[y] y
    }
default-first =
    { $voice ->
       *[other] anders
        [self] selbst
    }
default-between =
    { $accounts ->
        [one] genannt
       *[other] anders
        [many] soweit
    }
numbers =
    { $number ->
        [0] keine
        [one] eine { $number }
        [2] zwei
       *[other] { $number } von { $total }
    }
number-after-category =
    { $number ->
        [one] Kategorie
        [1] Zahl
       *[other] andere
    }
default-in-the-middle =
    { $number ->
       *[one] eins
        [1] nie
        [other] viele
    }
blank-variant =
    { $flag ->
        [yes] { "" }
       *[no] nein
    }
