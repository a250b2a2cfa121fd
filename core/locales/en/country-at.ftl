### Austria: what a complaint contains, in the order of section 24(2) DSG. Not reviewed by a lawyer. The record of the
### authority names the headings.

act-at-dsg = DSG
    .full = of the Austrian Data Protection Act (“DSG”)
    .title = of the Data Protection Act (DSG)

## Headings

# $provision (text): what asks for it, such as section 24(2) DSG
complaint-at-rights = 1. Rights infringed, as { $provision } requires
complaint-at-respondent = 2. Respondent
complaint-at-facts = 3. Facts
complaint-at-grounds = 4. Grounds of unlawfulness
# $provision (text): what asks for it, such as section 24(5) DSG
complaint-at-finding = 5. Requests ({ $provision })
# $provision (text): what asks for it, such as section 24(4) DSG
complaint-at-timeliness = 6. Timeliness ({ $provision })

## Rights, by name: items of a list

# $provision (text): such as Article 21(1)
complaint-right-objection = right to object ({ $provision })
# $provision (text): such as Article 12(3)
complaint-right-answer = right to an answer in time ({ $provision })
# $provision (text): such as Article 7(3)
complaint-right-withdrawal = right to withdraw consent ({ $provision })
# $provision (text): such as Article 15
complaint-right-access = right of access ({ $provision })
# $provision (text): such as Article 18(1)(d)
complaint-right-restriction = right to restriction ({ $provision })
# $provision (text): such as Article 17(1)(c)
complaint-right-erasure = right to erasure ({ $provision })
# $provision (text): such as Article 19
complaint-right-recipients = right to be told the recipients ({ $provision })
# $provision (text): such as Article 14
complaint-right-information = right to information ({ $provision })

## Request: first item

complaint-request-finding = find that the respondent has infringed the rights named under 1.;
