### Reservation of rights for text and data mining: a sheet of its own under copyright law, not a right under data
### protection law. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl.

## Reservation of copyright

# $name (text): name of the data subject, such as Camille Exemple
copyright-subject =
    { $voice ->
        [self] Réserve de droits : fouille de textes et de données
       *[other] Réserve de droits pour { $name } : fouille de textes et de données
    }
# First sentence. It holds only as far as there are rights and the law takes such a declaration. CPR-2
copyright-declaration =
    { $voice ->
        [self] Je réserve expressément toute utilisation de mes œuvres et autres objets protégés pour la fouille de textes et de données, y compris l’entraînement d’IA.
       *[other] Toute utilisation des œuvres et autres objets protégés de la personne pour la fouille de textes et de données, y compris l’entraînement d’IA, est expressément réservée.
    }
# $provision (text): such as article 4, paragraphe 3 de la directive (UE) 2019/790
copyright-in-so-far = La réserve vaut dans la mesure où des droits existent et où la loi applicable admet une déclaration sous cette forme (voir { $provision }).
# Introduces accounts and places. CPR-1
copyright-works = Elle porte notamment sur les textes, images, enregistrements et musiques publiés ici :
# Instead, if no account or place is named. CPR-1
copyright-works-everywhere = Elle porte sur les textes, images, enregistrements et musiques, où qu’ils soient publiés.
# CPR-3
copyright-pass-on = Veuillez faire en sorte que vos systèmes et fournisseurs la respectent aussi, et le confirmer par écrit ou par courriel.
# CPR-4
copyright-separate = Les droits tirés de la protection des données n’en sont pas affectés.
