#include "features/negotiation/offers.h"

#include "features/negotiation/delegations.h"

#include <algorithm>
#include <iterator>

namespace unres::features {
namespace {

using Kind = rules::OpenIssue::Kind;

// Those within others come behind them: the last one that holds the place is the innermost.
std::optional<std::size_t> innermost(const std::vector<Proposal>& all, text::Offset at) {
  for (std::size_t i = all.size(); i-- > 0;)
    if (all[i].range.touches(at))
      return i;
  return std::nullopt;
}

// Everybody who proposes a wording here, each once; one empty name where nobody is named.
std::vector<std::string> proposers(const Proposal& proposal) {
  std::vector<std::string> out;
  const auto add = [&](const std::string& attribution) {
    for (std::string& by : delegations_in(attribution))
      if (std::find(out.begin(), out.end(), by) == out.end())
        out.push_back(std::move(by));
  };
  add(proposal.by);
  for (const Version& version : proposal.versions)
    add(version.by);
  if (out.empty() && proposal.kind != Kind::alternatives)
    out.emplace_back();
  return out;
}

std::string thing(Kind kind) {
  switch (kind) {
  case Kind::insertion:
    return "this insertion";
  case Kind::deletion:
    return "this deletion";
  case Kind::replacement:
    return "this replacement";
  default:
    return "the words in brackets";
  }
}

std::string title_of(const DecisionOffer& offer, Kind kind) {
  std::string out = offer.accepts ? "Accept " : "Reject ";
  if (offer.by.empty())
    return out.append(thing(kind));
  out.append(offer.everywhere ? "all that " : "what ").append(with_article(offer.by)).append(" proposes");
  return out.append(offer.everywhere ? " in this text" : " here");
}

auto decisions_of(const DecisionOffer& offer, const Proposal& proposal, std::size_t index) {
  return offer.accepts ? accepting(proposal, index, offer.by) : rejecting(proposal, index, offer.by);
}

} // namespace

std::vector<DecisionOffer> decision_offers(const std::vector<Proposal>& all, text::Offset at) {
  std::vector<DecisionOffer> out;
  const auto here = innermost(all, at);
  if (!here)
    return out;
  const Proposal& proposal = all[*here];
  const auto add = [&](bool accepts, const std::string& by, bool everywhere) {
    DecisionOffer offer{"", accepts, by, everywhere, proposal.range, {}, everywhere ? "" : proposal.obstacle};
    for (std::size_t i = everywhere ? 0 : *here; i < (everywhere ? all.size() : *here + 1); ++i)
      if (!everywhere || all[i].obstacle.empty()) {
        auto made = decisions_of(offer, all[i], i);
        offer.decisions.insert(offer.decisions.end(), made.begin(), made.end());
      }
    offer.title = title_of(offer, proposal.kind);
    if (everywhere ? offer.decisions.size() > 1 : !offer.decisions.empty() || !offer.obstacle.empty())
      out.push_back(std::move(offer));
  };
  const std::vector<std::string> everybody = proposers(proposal);
  for (const bool everywhere : {false, true})
    for (const std::string& by : everybody)
      for (const bool accepts : {true, false})
        if (!everywhere || !by.empty())
          add(accepts, by, everywhere);
  return out;
}

} // namespace unres::features
