//! Says how far a language is: `language TAG…`, or all languages; `--in FOLDER` reads another checkout. Each step stands
//! in CONTRIBUTING.md.

use std::error::Error;

use widerspruch_tests::{State, Tree, Wording, progress};

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut tree = Tree::project();
    let mut tags = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--in" => tree = Tree::at(arguments.next().ok_or("--in takes a folder")?),
            _ => tags.push(argument),
        }
    }
    if tags.is_empty() {
        tags = Wording::all(&tree)?.into_iter().map(|language| language.tag).collect();
    }
    let mut open = 0;
    for tag in tags {
        println!("{tag}");
        for (number, (step, state)) in (1..).zip(progress(&tree, &tag)) {
            open += usize::from(state != State::Done);
            let (name, place) = (step.name(), step.place().replace("<tag>", &tag));
            match state {
                State::Done => println!("  {number}. {name}: done"),
                State::Waiting(needed) => println!("  {number}. {name}: {place}, after {}", needed.name()),
                State::Unfinished(problems) => {
                    println!("  {number}. {name}: {place}");
                    for problem in problems {
                        println!("       {problem}");
                    }
                }
            }
        }
    }
    if open == 0 { Ok(()) } else { Err(format!("{open} steps are open").into()) }
}
