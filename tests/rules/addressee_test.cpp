// Who is addressed, and when it is the same.
#include "rules/sequence/addressee.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules::sequence {
namespace {

std::string who(std::string_view rest, Manner manner = Manner::asks) {
  const Object object = read_object(rest, manner);
  if (object.kind != Object::Kind::somebody)
    return object.kind == Object::Kind::thing ? "thing" : object.kind == Object::Kind::clause ? "clause" : "?";
  std::string out;
  for (const std::string& member : object.members)
    out += (out.empty() ? "" : "; ") + member;
  return out + (object.picked ? " (picked)" : "");
}

Relation between(std::string_view before, std::string_view now) {
  return relation(read_object(std::string{before} + " to report;", Manner::asks),
                  read_object(std::string{now} + " to report;", Manner::asks));
}

} // namespace

TEST_CASE("the addressee is read up to its verb, without remarks") {
  CHECK(who(" the Secretary-General to report;") == "Secretary-General");
  CHECK(who(", in this regard, the Secretary-General to report;") == "Secretary-General");
  CHECK(who(" to the Secretary-General to report;") == "Secretary-General");
  CHECK(who(" States not to act;") == "States");
  CHECK(who(" all States:") == "all States");
  CHECK(who(" Member States to, by 2030, act;") == "Member States");
  CHECK(who(" States, as appropriate, and donors to pay;") == "States; donors");
  CHECK(who(" States, civil society and donors to pay;") == "States; civil society and donors");
  CHECK(who(" Israel, the occupying Power, to act;") == "Israel");
  CHECK(who(" the Office, and invites the Fund, to act;") == "Office");
  CHECK(who(" States, in cooperation with the Fund, the Office and others, to act;") == "States");
  CHECK(who(" States parties to the Convention to act;") == "States parties to the Convention");
  CHECK(who(" the system, in particular the Fund, to act;") == "system (picked)");
  CHECK(who(" the Committee for its guide;", Manner::praises) == "Committee");
}

TEST_CASE("what is addressed to nobody, and what cannot be read") {
  CHECK(who(" dialogue among States;") == "thing");
  CHECK(who(" the adoption of laws to end it;") == "thing");
  CHECK(who(" that the Secretary-General report;") == "clause");
  CHECK(who(" the Secretary-General") == "?");
  CHECK(who(" the Secretary-General t") == "?");
  CHECK(who(" it to report;") == "?");
  CHECK(who(" keepers to report;") == "?");
  CHECK(who(" States of their duty to act;", Manner::tells) == "?");
  CHECK(who("") == "?");
  CHECK(who(",") == "?");
}

TEST_CASE("a short form is the same addressee, a wider or a narrower group another") {
  using enum Relation;
  CHECK(between("the Secretary-General", "the Secretary-General, as appropriate,") == same);
  CHECK(between("the United Nations High Commissioner for Human Rights", "the High Commissioner") == same);
  CHECK(between("the Office of the United Nations High Commissioner for Human Rights", "the Office of the High Commissioner") == same);
  CHECK(between("the Special Rapporteur on the right to food", "the Special Rapporteur") == same);
  CHECK(between("the High Commissioner", "the Office of the High Commissioner") == different);
  CHECK(between("Member States", "all Member States") == different);
  CHECK(between("Member States", "Member States and other donors") == different);
  CHECK(between("Member States", "Member States that have not yet done so") == different);
  CHECK(between("the Secretary-General", "the Committee") == different);
  CHECK(between("the High Commissioner", "the United Nations High Commissioner for Human Rights") == unsure);
  CHECK(between("the United Nations Children’s Fund", "UNICEF") == unsure);
  CHECK(between("Nicaragua", "the Government of Nicaragua") == unsure);
  CHECK(between("the system, including the Fund,", "the system") == unsure);
  CHECK(between("keepers", "the Committee") == unsure);
}

} // namespace unres::rules::sequence
