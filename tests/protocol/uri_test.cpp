#include "protocol/uri.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace unres::protocol {

TEST_CASE("a file URI is decoded to its path") {
  CHECK(file_path("file:///a/b.unres") == "/a/b.unres");
  CHECK(file_path("file:///a%20b/%C3%A9.md") == "/a b/é.md");
  CHECK(file_path("FILE:///A") == "/A");
  CHECK(file_path("file:/a") == "/a");
  CHECK(file_path("file://localhost/a") == "/a");
  CHECK(file_path("file://server/share/a") == "//server/share/a");
  CHECK(file_path("file:///a%2Fb%23%3F") == "/a/b#?");
  CHECK(file_path("file:///a?query#part") == "/a");
  CHECK(file_path("file:///100%/%zz%4") == "/100%/%zz%4");
}

TEST_CASE("drive letters keep their case, however the colon is written") {
  CHECK(file_path("file:///c%3A/x") == "c:/x");
  CHECK(file_path("file:///C:/x") == "C:/x");
  CHECK(file_path("file:///c:") == "c:");
  CHECK(file_path("file:///cc:/x") == "/cc:/x");
  CHECK(file_uri("C:\\x\\y z") == "file:///C:/x/y%20z");
}

TEST_CASE("other schemes are opaque") {
  for (const char* uri : {"untitled:Untitled-1", "vscode-notebook-cell:/a#b", "https://x/a", "",
                          "/a/b", "file", "file:", "file:a", "file:///a%00b", ":x"}) {
    CAPTURE(uri);
    CHECK_FALSE(file_path(uri).has_value());
  }
  CHECK(uri_scheme("untitled:Untitled-1") == "untitled");
  CHECK(uri_scheme("Git+SSH:x") == "git+ssh");
  CHECK(uri_scheme("a b:c").empty());
  CHECK(uri_scheme("/a:b").empty());
}

TEST_CASE("a path survives being a URI, whatever its bytes") {
  CHECK(file_uri("/a b/é#?%") == "file:///a%20b/%C3%A9%23%3F%25");
  CHECK(file_uri("//server/share") == "file://server/share");
  std::mt19937 random{3};
  for (int round = 0; round < 5000; ++round) {
    std::string path = "/draft";
    for (std::size_t i = random() % 20; i > 0; --i)
      path += static_cast<char>(1 + random() % 255);
    CAPTURE(path);
    REQUIRE(file_path(file_uri(path)) == path);
  }
}

} // namespace unres::protocol
