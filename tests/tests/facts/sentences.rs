//! Which sentences count as being on AI training.

use std::fs;
use std::path::Path;

use widerspruch_tests::facts::Patterns;

const TRAINING: &[&str] = &[
    "We use your messages to train AI models.",
    "We do not train our models on your content.",
    "Your prompts may be used for training machine-learning algorithms.",
    "We use posts to develop and improve generative AI models and features.",
    "We use content for fine-tuning our large language models (LLMs).",
    "Wir nutzen öffentliche Beiträge, um unsere KI-Modelle zu trainieren.",
    "Ihre Inhalte werden nicht zum Training künstlicher Intelligenz verwendet.",
    "Zur Entwicklung und Verbesserung unserer KI verarbeiten wir Chatverläufe.",
    "Sie können dem KI-Training widersprechen.",
    "Nous utilisons vos contenus pour entraîner nos modèles d'IA.",
    "Vos données ne servent pas à l’entraînement de l’intelligence artificielle.",
    "Nous développons et améliorons nos systèmes d'apprentissage automatique.",
];

const OTHERS: &[&str] = &[
    "We train our staff in data protection.",
    "We use cookies to improve our services.",
    "You can choose a payment model.",
    "Our AI assistant answers your questions.",
    "We use AI systems to improve your experience.",
    "You may not use our content, in whole or in part, to train AI models.",
    "Your rights to models you fine-tuned using our fine-tuning API end with your account.",
    "Wir schulen und trainieren unsere Mitarbeitenden.",
    "Ein Kind darf den Dienst nicht nutzen, um Artikel zu verbessern.",
    "Modelle und Fotografen finden hier zusammen.",
    "Nous formons nos équipes à la protection des données.",
    "Nous améliorons nos services.",
    "Nous utilisons des technologies d’intelligence artificielle et d’apprentissage automatique pour améliorer votre expérience.",
    "Vous ne pouvez pas utiliser nos contenus pour entraîner des modèles.",
    "Sie dürfen unsere Inhalte nicht nutzen.",
    "Ces traitements peuvent entraîner la suppression de votre compte.",
];

#[test]
fn sentences_on_training_are_known_in_each_language() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/training.json");
    let patterns = Patterns::try_from_json(&fs::read_to_string(file).unwrap()).unwrap();
    let is_on_training = |sentence: &&&str| {
        let text = patterns.read(sentence);
        text.lines().iter().any(|line| patterns.is_on_training(line))
    };
    assert_eq!(TRAINING.iter().filter(|sentence| !is_on_training(sentence)).collect::<Vec<_>>(), Vec::<&&str>::new());
    assert_eq!(OTHERS.iter().filter(is_on_training).collect::<Vec<_>>(), Vec::<&&str>::new());
    for broken in
        ["", "[]", r#"{"en": {}}"#, r#"{"en": {"common": [], "abbreviations": [], "training": [{}], "not": []}}"#]
    {
        assert!(Patterns::try_from_json(broken).is_err(), "{broken}");
    }
}
