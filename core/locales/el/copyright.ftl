### Reservation of rights for text and data mining: a sheet of its own under copyright law, not a right under data
### protection law. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl.

## Reservation of copyright

# $name (text): name of the data subject, such as Άννα Δείγμα
copyright-subject =
    { $voice ->
        [self] Επιφύλαξη δικαιωμάτων για εξόρυξη κειμένων και δεδομένων
       *[other] Επιφύλαξη δικαιωμάτων για εξόρυξη κειμένων και δεδομένων: { $name }
    }
# First sentence. It holds only as far as there are rights and the law takes such a declaration. CPR-2
copyright-declaration =
    { $voice ->
        [self] Διατυπώνω ρητή επιφύλαξη για κάθε χρήση των έργων μου και των λοιπών αντικειμένων προστασίας μου για εξόρυξη κειμένων και δεδομένων, συμπεριλαμβανομένης της εκπαίδευσης τεχνητής νοημοσύνης (ΤΝ).
       *[other] Για λογαριασμό του προσώπου διατυπώνεται ρητή επιφύλαξη για κάθε χρήση των έργων του και των λοιπών αντικειμένων προστασίας του για εξόρυξη κειμένων και δεδομένων, συμπεριλαμβανομένης της εκπαίδευσης τεχνητής νοημοσύνης (ΤΝ).
    }
# $provision (text): such as άρθρο 4 παρ. 3 της οδηγίας (ΕΕ) 2019/790
copyright-in-so-far = Η επιφύλαξη ισχύει στο μέτρο που υπάρχουν δικαιώματα και το εφαρμοστέο δίκαιο επιτρέπει δήλωση με τη μορφή αυτή (πρβλ. { $provision }).
# Introduces accounts and places. CPR-1
copyright-works = Αφορά ιδίως κείμενα, εικόνες, εγγραφές και μουσική που έχουν δημοσιευθεί εδώ:
# Instead, if no account or place is named. CPR-1
copyright-works-everywhere = Αφορά κείμενα, εικόνες, εγγραφές και μουσική, όπου και αν έχουν δημοσιευθεί.
# CPR-3
copyright-pass-on = Παρακαλείσθε να μεριμνήσετε ώστε να την τηρούν και τα συστήματα και οι προμηθευτές σας και να το επιβεβαιώσετε γραπτώς.
# CPR-4
copyright-separate = Τα δικαιώματα κατά το δίκαιο προστασίας δεδομένων δεν θίγονται.
