// SPDX-License-Identifier: MIT
#include "core/plan/sector_fact.h"

#include "core/base/words.h"

#include <algorithm>
#include <iterator>

namespace fieldflash::plan {

namespace {

bool isEmptyWord(const WantedSector& sector, AddressRange word, const memory::SparseBytes& known)
{
    const auto bytes = known.find({sector.alternateSetting, word});
    return bytes && sector.cells.isErased(*bytes)
        && !known.hasUnreadable({sector.alternateSetting, word});
}

struct Comparison {
    bool hasMissing = false;
    bool isDifferent = false;
};

void compare(const WantedSector& sector, const memory::SparseBytes::Piece& part,
             const memory::SparseBytes& known, bool trustsEmpty, Comparison& result)
{
    const ByteView wanted = sector.at(part.range());
    for (std::size_t i = 0; i < part.bytes.size() && !result.isDifferent;) {
        const AddressRange word = sector.cells.unitAt(part.first + i);
        const std::size_t end = std::min<std::size_t>(part.bytes.size(), word.end() - part.first);
        const bool isSame = std::equal(part.bytes.begin() + static_cast<std::ptrdiff_t>(i),
                                       part.bytes.begin() + static_cast<std::ptrdiff_t>(end),
                                       wanted.begin() + static_cast<std::ptrdiff_t>(i));
        if (!isSame) {
            if (trustsEmpty && isEmptyWord(sector, word, known))
                result.hasMissing = true;
            else
                result.isDifferent = true;
        }
        i = end;
    }
}

/// A program unit torn by a power loss does not count as content.
bool hasTornWord(const WantedSector& sector, const memory::SparseBytes& known)
{
    return std::ranges::any_of(sector.required(), [&](const AddressRange& range) {
        return known.hasUnreadable({sector.alternateSetting, range});
    });
}

QString vectorReason()
{
    return Words::tr("Contains the start of the program: erased first and completed last, so "
                     "that an incomplete program never starts.");
}

QString rewriteReason(const WantedSector& sector, SectorFact fact, bool isMerged, bool isForced,
                      bool isTorn, const PlanRules& rules)
{
    if (rules.policy == Policy::Full)
        return Words::tr("Erased and written without comparing.");
    if (isForced)
        return vectorReason();
    if (sector.imageRanges.empty())
        return Words::tr("Saved before an update was interrupted: written back.");
    if (isTorn)
        return Words::tr("Cannot be read: power failed here, or it is damaged.");
    if (fact == SectorFact::Unknown)
        return isMerged
            ? Words::tr("Not compared (rewriting is faster). The file covers it partly; the rest "
                        "is kept.")
            : Words::tr("Not compared (rewriting is faster).");
    return isMerged ? Words::tr("Differs from the file, which covers part of it; the rest is kept.")
                    : Words::tr("Differs from the file.");
}

SectorDecision erased(const WantedSector& sector, SectorFact fact, const memory::SparseBytes& known,
                      const PlanRules& rules, bool isForced)
{
    SectorDecision decision{&sector, SectorIntent::Rewrite, {}, 0};
    const auto around = sector.gaps();
    if (!around.empty() && !rules.wholeChip) {
        const ByteCount whole = memory::totalSize(around);
        decision.givenUp = rules.preserve ? memory::totalSize(unknownAround(sector, known)) : whole;
        if (decision.givenUp == 0)
            decision.intent = SectorIntent::Merge;
    }
    decision.reason = rewriteReason(sector, fact, decision.intent == SectorIntent::Merge, isForced,
                                    hasTornWord(sector, known), rules);
    return decision;
}

} // namespace

bool isWriteProtected(const memory::MemoryRange& sector, const PlanRules& rules)
{
    return std::ranges::any_of(rules.writeProtected, [&sector](const AddressRange& range) {
        return range.overlaps(sector.range);
    });
}

SectorFact factOf(const WantedSector& sector, const memory::SparseBytes& known, bool trustsEmpty)
{
    if (sector.isDifferent || hasTornWord(sector, known))
        return SectorFact::Different;
    Comparison result;
    bool isComplete = true;
    for (const AddressRange& range : sector.required()) {
        ByteCount seen = 0;
        for (const memory::SparseBytes::Piece& part :
             known.parts({sector.alternateSetting, range})) {
            compare(sector, part, known, trustsEmpty, result);
            seen += part.bytes.size();
        }
        isComplete = isComplete && seen == range.size;
    }
    if (result.isDifferent)
        return SectorFact::Different;
    if (!isComplete)
        return SectorFact::Unknown;
    return result.hasMissing ? SectorFact::Missing : SectorFact::Equal;
}

std::vector<AddressRange> unknownAround(const WantedSector& sector,
                                        const memory::SparseBytes& known)
{
    std::vector<AddressRange> gaps;
    for (const AddressRange& range : sector.gaps())
        std::ranges::copy(known.unknown(sector.place().at(range)), std::back_inserter(gaps));
    return gaps;
}

std::vector<SectorDecision> decideSectors(const WantedContent& wanted,
                                          const memory::SparseBytes& known, const PlanRules& rules)
{
    std::vector<SectorFact> facts;
    facts.reserve(wanted.sectors.size());
    for (const WantedSector& sector : wanted.sectors) {
        const bool isCompared =
            rules.policy != Policy::Full || isWriteProtected(sector.place(), rules);
        facts.push_back(isCompared ? factOf(sector, known, rules.trustsEmpty)
                                   : SectorFact::Unknown);
    }
    const bool isChanged =
        std::ranges::any_of(facts, [](SectorFact fact) { return fact != SectorFact::Equal; });
    std::vector<SectorDecision> decisions;
    decisions.reserve(wanted.sectors.size());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const WantedSector& sector = wanted.sectors[i];
        const bool hasVectors = wanted.hasVectors(sector);
        const bool isWaiting = hasVectors && isEmptyWord(sector, wanted.commit, known);
        const bool isForced = isChanged && hasVectors && !isWaiting
            && !isWriteProtected(sector.place(), rules)
            && (facts[i] == SectorFact::Equal || facts[i] == SectorFact::Missing);
        if (facts[i] == SectorFact::Equal && !isForced)
            decisions.push_back(
                {&sector, SectorIntent::Equal, Words::tr("Already matches the file."), 0});
        else if (facts[i] == SectorFact::Missing && !isForced)
            decisions.push_back(
                {&sector, SectorIntent::Fill,
                 Words::tr("Empty where the file has bytes: written without an erase."), 0});
        else
            decisions.push_back(erased(sector, facts[i], known, rules, isForced));
    }
    return decisions;
}

std::vector<SectorDecision> decideAfterMassErase(const WantedContent& wanted,
                                                 const memory::SparseBytes& known,
                                                 const PlanRules& rules)
{
    std::vector<SectorDecision> decisions;
    decisions.reserve(wanted.sectors.size());
    for (const WantedSector& sector : wanted.sectors) {
        SectorDecision decision = erased(sector, SectorFact::Different, known, rules, false);
        decision.reason = decision.intent == SectorIntent::Merge
            ? Words::tr("Erased with the whole memory and written; other content of the sector is "
                        "written back.")
            : Words::tr("Erased by the mass erase, then written.");
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

Bytes contentAfter(const WantedSector& sector, const memory::SparseBytes& known,
                   const PlanRules& rules)
{
    Bytes content = sector.bytes;
    if (!keepsSurroundings(rules))
        return content;
    for (const AddressRange& range : sector.gaps()) {
        for (const memory::SparseBytes::Piece& part : known.parts({sector.alternateSetting, range}))
            std::ranges::copy(
                part.bytes,
                content.begin()
                    + static_cast<std::ptrdiff_t>(part.first - sector.sector.range.first));
    }
    return content;
}

} // namespace fieldflash::plan
