// Many cases in C++: reads case files, prepares all of them on two threads and writes every letter into a folder of
// the case's own. What is refused is listed and does not stop the rest.
//
//     members FORMAT FOLDER CASE.json...
//
// Exit status: 0 all written, 2 some were refused, 1 anything else.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include <widerspruch.hpp>

namespace fs = std::filesystem;

static std::string read(const fs::path &path) {
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file) {
        throw std::runtime_error(path.string() + " cannot be read");
    }
    return text;
}

static void write(const fs::path &folder, const widerspruch::Files &files) {
    fs::create_directories(folder);
    for (widerspruch::File file : files) {
        std::ofstream out(folder / std::string(file.name), std::ios::binary);
        out.write(file.bytes.data(), static_cast<std::streamsize>(file.bytes.size()));
        if (!out.flush()) {
            throw std::runtime_error(std::string(file.name) + " cannot be written");
        }
    }
}

static int run(const std::string &format, const fs::path &folder, const std::vector<fs::path> &paths) {
    std::vector<std::string> cases;
    for (const fs::path &path : paths) {
        cases.push_back(read(path));
    }
    widerspruch::Library library;
    widerspruch::Batch batch(library, 2, format);
    std::size_t refused = 0;
    batch.run({cases.begin(), cases.end()}, [&](const widerspruch::Result &result) {
        const fs::path &path = paths[result.index()];
        if (result) {
            write(folder / path.stem(), result.prepared().files(format));
            return;
        }
        refused++;
        std::cerr << path.filename().string() << ": " << result.message() << '\n';
        for (widerspruch::Issue issue : result.issues()) {
            std::cerr << "  " << issue.code << ' ' << issue.path << ' ' << issue.message << '\n';
        }
    });
    std::cout << cases.size() - refused << " written, " << refused << " refused\n";
    return refused == 0 ? 0 : 2;
}

int main(int argc, char **argv) {
    if (argc < 4) {
        std::cerr << "usage: members FORMAT FOLDER CASE.json...\n";
        return 1;
    }
    try {
        return run(argv[1], argv[2], {argv + 3, argv + argc});
    } catch (const std::exception &error) {
        std::cerr << "members: " << error.what() << '\n';
        return 1;
    }
}
