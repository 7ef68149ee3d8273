// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: tryboth-git FOLDER MOST [subjects]
//
// Prints the address in the repository's user.email (perhaps empty) on the first line, then one line for each
// commit of the local branches, oldest first and at most MOST + 1 of them: seconds since 1970, minutes east
// of UTC, number of parents and address of the author, with tabs between them; the first line of the message
// and its encoding (empty for UTF-8) come last where subjects were asked for. Only reads, and only below
// FOLDER and the user's own settings.
#include <git2.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace {

constexpr int WrongUsage = 2;
constexpr size_t LongestText = 500; ///< bytes of an address or a subject

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Repository = std::unique_ptr<git_repository, Freer<git_repository_free>>;
using Walk = std::unique_ptr<git_revwalk, Freer<git_revwalk_free>>;
using Commit = std::unique_ptr<git_commit, Freer<git_commit_free>>;
using Config = std::unique_ptr<git_config, Freer<git_config_free>>;

/// In one line and without tabs, whatever a commit says.
std::string tidy(const char *text)
{
    std::string line = text ? std::string(text).substr(0, LongestText) : std::string();
    std::ranges::replace_if(
        line, [](unsigned char letter) { return letter < ' '; }, ' ');
    return line;
}

std::string ownAddress(git_repository *repository)
{
    git_config *raw = nullptr;
    if (git_repository_config_snapshot(&raw, repository) != 0) {
        return {};
    }
    const Config config(raw);
    const char *address = nullptr;
    return git_config_get_string(&address, config.get(), "user.email") == 0 ? tidy(address) : std::string();
}

void print(git_commit *commit, bool withSubject)
{
    const git_signature *author = git_commit_author(commit);
    std::printf("%lld\t%d\t%u\t%s", static_cast<long long>(author->when.time), author->when.offset,
                git_commit_parentcount(commit), tidy(author->email).c_str());
    if (withSubject) {
        std::printf("\t%s\t%s", tidy(git_commit_summary(commit)).c_str(),
                    tidy(git_commit_message_encoding(commit)).c_str());
    }
    std::putchar('\n');
}

bool printCommits(git_repository *repository, long most, bool withSubjects)
{
    git_revwalk *raw = nullptr;
    if (git_revwalk_new(&raw, repository) != 0) {
        return false;
    }
    const Walk walk(raw);
    git_revwalk_sorting(walk.get(), GIT_SORT_TIME | GIT_SORT_REVERSE);
    git_revwalk_push_glob(walk.get(), "refs/heads/*");
    git_revwalk_push_head(walk.get()); // fails where there is no commit yet, which is no failure
    git_oid id;
    for (long done = 0; done <= most && git_revwalk_next(&id, walk.get()) == 0; ++done) {
        git_commit *found = nullptr;
        if (git_commit_lookup(&found, repository, &id) == 0) {
            const Commit commit(found);
            print(commit.get(), withSubjects);
        }
    }
    return true;
}

bool printRepository(const char *folder, long most, bool withSubjects)
{
    git_repository *raw = nullptr;
    if (git_repository_open_ext(&raw, folder, GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr) != 0) {
        return false;
    }
    const Repository repository(raw);
    std::printf("%s\n", ownAddress(repository.get()).c_str());
    return printCommits(repository.get(), most, withSubjects);
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr int Needed = 3;
    if (argc < Needed) {
        std::fputs("tryboth-git FOLDER MOST [subjects]\n", stderr);
        return WrongUsage;
    }
    git_libgit2_init();
    const bool subjects = argc > Needed && std::string_view(argv[Needed]) == "subjects";
    const bool read = printRepository(argv[1], std::strtol(argv[2], nullptr, 10), subjects);
    if (!read) {
        const git_error *error = git_error_last();
        std::fprintf(stderr, "%s\n", error ? tidy(error->message).c_str() : "unreadable");
    }
    git_libgit2_shutdown();
    return read ? EXIT_SUCCESS : EXIT_FAILURE;
}
