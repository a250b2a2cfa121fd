### Withdrawal of consent. No legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl;
### Switzerland: ch.ftl.

## Withdrawal of consent

# $provision (text): such as art. 7, par. 3, GDPR
# $name (text): name of the data subject, such as Anna Sample
consent-withdrawal-subject =
    { $voice ->
        [self] Revoca del consenso all’addestramento dell’IA ({ $provision })
       *[other] Revoca per { $name } del consenso all’addestramento dell’IA ({ $provision })
    }
# First sentence. WDC-1, WDC-2
# $law (text): the act in full, such as art. 7, par. 3, del regolamento (UE) 2016/679
consent-withdrawal-declaration =
    { $voice ->
        [self] revoco per il futuro, ai sensi dell’{ $law }, ogni consenso allo sviluppo, all’addestramento e al miglioramento di modelli di intelligenza artificiale (IA), anche generativi, con i miei dati personali.
       *[other] Ai sensi dell’{ $law } è revocato per il futuro ogni consenso allo sviluppo, all’addestramento e al miglioramento di modelli di intelligenza artificiale (IA), anche generativi, con i dati personali della persona.
    }
# Items of a numbered list. WDC-3
consent-withdrawal-stop = Cessare questo trattamento.
# $provision (text): such as art. 17, par. 1, lett. b
consent-withdrawal-erase = Cancellare i dati conservati a tal fine, salvo che sussista un altro fondamento giuridico ({ $provision }).
# $provision (text): such as art. 13, par. 1, lett. c
consent-withdrawal-basis = Se fate valere un’altra base giuridica, indicarla ({ $provision }).
# WDC-5
# $provision (text): such as art. 12, par. 3
consent-withdrawal-confirm = Confermare per iscritto, entro un mese dal ricevimento, da quale giorno ciò vale ({ $provision }).
# WDC-4
# $provision (text): such as art. 21, par. 1
# $remedy (text): legitimate interests, such as art. 6, par. 1, lett. f
consent-withdrawal-objection =
    { $voice ->
        [self] A titolo cautelativo, nella misura in cui facciate valere legittimi interessi ({ $remedy }), mi oppongo anche ai sensi dell’{ $provision }.
       *[other] A titolo cautelativo, nella misura in cui facciate valere legittimi interessi ({ $remedy }), si propone opposizione anche ai sensi dell’{ $provision }.
    }
# Introduces the reasons, if there are any.
consent-withdrawal-grounds = I relativi motivi:
