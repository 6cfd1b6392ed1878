// Small files in the layouts of the public exports. The words are ours.
#pragma once

#include <string>

namespace unres::test {

inline const std::string ga_votes =
    "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,"
    "vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n"
    "1,AAA,ALAND,Y,2022-12-15,77,A/RES/77/237,A/77/L.1,,A/77/PV.54,\"Lights, buoys and \"\"harbours\"\" : resolution / "
    "adopted by the General Assembly\",Oceans,LIGHTS,,120.0,0.0,1.0,0.0,121.0,https://example.org/1\n"
    "1,BBB,BELAND,N,2022-12-15,77,A/RES/77/237,A/77/L.1,,A/77/PV.54,\"Lights, buoys and \"\"harbours\"\" : resolution / "
    "adopted by the General Assembly\",Oceans,LIGHTS,,120.0,0.0,1.0,0.0,121.0,https://example.org/1\n"
    "2,AAA,ALAND,Y,2023-10-27,ES-10,A/RES/ES-10/21,A/ES-10/L.25,,A/ES-10/PV.41,Pilots,Oceans,LIGHTS,,1,2,3,4,10,\n"
    "3,AAA,ALAND,X,2009-12-21,64,A/RES/64/223[A],,,,Fog,Oceans,LIGHTS,\"a note\nof two lines\",1,2,3,4,10,\n";

inline const std::string sc_votes =
    "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,"
    "vote_note,modality,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n"
    "1,AAA,ALAND,False,Y,2023-11-15,S/RES/2709(2023),S/2023/1,S/PV.1,Security Council resolution 2709 (2023) [on the "
    "coasts of the strait],Coasts,X,,Roll,15,0,0,0,15,\n"
    "2,AAA,ALAND,False,Y,2001-09-28,S/RES/1373 (2001),,S/PV.2,Resolution 1373 (2001),Lights,X,,Roll,15,0,0,0,15,\n"
    "3,AAA,ALAND,False,N,2001-09-29,,S/2001/7,S/PV.3,A draft that failed,Lights,X,,Roll,1,14,0,0,15,\n";

inline const std::string cr_unsc =
    "doc_id,symbol,res_no,date,year,title,topic,other_titles,text,text_fr\n"
    "S_RES_2316,S/RES/2316(2016),2316,2016-11-09,2016,Resolution 2316 (2016),on lights along the coast,NA,\"" +
    std::string(1'500'000, 'x') + "\n\"\"y\"\"\",NA\n"
    "S_RES_2317,S/RES/2317,2317,2016-11-10,2016,NA,NA,NA,\"a, b\",NA\n";

inline const std::string roll_calls =
    "rcid,session,importantvote,date,unres,amend,para,short,descr\n"
    "1,1,0,1946-01-01,R/1/66,0,0,RULES,\"TO \\OPEN\\\\, AND GO ON.\\\"\"\"\"\"\n"
    "1,1,0,1946-01-01,GOAR/1/1288B,0,0,RULES,TO OPEN\n"
    "2,31,0,1976-11-04,R/31/6A,0,0,HARBOURS,TO ADOPT\n"
    "3,31,0,1976-11-04,R/31/7,1,0,HARBOURS,TO AMEND\n"
    "4,31,0,1976-11-04,R/31/8,0,1,HARBOURS,A PARAGRAPH\n"
    "5,57,0,2002-11-05,R/57/41,0,0,BUOYS,TO ADOPT\n"
    "6,74,0,2019-12-12,A/RES/74/38,0,0,\"BUOYS, LIGHTS\",TO ADOPT\n"
    "7,5,0,1967-07-04,ESS/5/97,0,0,STRAITS,TO ADOPT\n"
    "8,7,0,1982-08-19,ESS/7/6,0,0,STRAITS,TO ADOPT\n"
    "9,1,0,1947-05-05,SS/1/176B,0,0,STRAITS,TO ADOPT\n";

inline const std::string older_roll_calls =
    "SESSION,RCID,ABSTAIN,YES,NO,IMPORTAN,DATE,UNRES,AMEND,PARA,SHORT,Length,DESCR\n"
    "1,1,4,29,18,.,1/01/1946,R/1/66,0,0,RULES,7,TO OPEN\n"
    "1,1,4,29,18,.,1/01/1946,R/1/1287/B,0,0,RULES,7,TO OPEN\n"
    "31,2,4,29,18,.,4/11/1976,R/31/6A,0,0,HARBOURS,8,TO ADOPT\n"
    "31,3,4,29,18,.,4/11/1976,R/31/7,1,0,HARBOURS,8,TO AMEND\n"
    "57,5,4,29,18,.,5/11/2002,R/57/41,0,0,BUOYS,8,TO ADOPT\n"
    "74,6,4,29,18,.,12/12/2019,A/RES/74/38,0,0,BUOYS,8,TO ADOPT\n"
    "7,8,4,29,18,.,19/08/1982,ESS/7/6,0,0,STRAITS,8,TO ADOPT\n"
    "5,7,4,29,18,.,4/07/1967,ESS/5/97,0,0,STRAITS,8,TO ADOPT\n";

/// Five lines a record, the first on line 3. One of a resolution, a draft, a vote, and the Council's.
inline std::string marcxml(const std::string& prefix) {
  const auto element = [&](const std::string& name, const std::string& attributes, const std::string& inner) {
    return "<" + prefix + name + (attributes.empty() ? "" : " ") + attributes + ">" + inner + "</" + prefix + name + ">";
  };
  const auto data = [&](const std::string& tag, const std::string& inner) {
    return element("datafield", "tag=\"" + tag + "\" ind1=\" \" ind2=\" \"", inner);
  };
  const auto part = [&](const std::string& code, const std::string& text) {
    return element("subfield", "code=\"" + code + "\"", text);
  };
  const auto record = [&](const std::string& id, const std::string& fields) {
    return element("record", "xmlns" + (prefix.empty() ? "" : ":" + prefix.substr(0, prefix.size() - 1)) +
                                 "=\"http://www.loc.gov/MARC21/slim\"",
                   "\n" + element("controlfield", "tag=\"001\"", id) + "\n" + fields + "\n\n") +
           "\n";
  };
  return "<!-- Search-Engine-Total-Number-Of-Results: 4 <record> -->\n"
         "<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n" +
         record("1", data("191", part("a", "A/RES/78/213") + part("c", "78")) +
                         data("245", part("a", "Safety of harbours :") + part("b", "resolution /") +
                                         part("c", "adopted by the General Assembly")) +
                         data("269", part("a", "2023-12-22")) +
                         data("500", part("a", "Adopted at the 50th plenary meeting, 19 Dec. 2023."))) +
         record("2", data("191", part("a", "A/C.3/78/L.49/Rev.1")) +
                         data("245", part("a", "Safety of harbours :") + part("b", "revised draft resolution /")) +
                         data("993", part("a", "A/RES/78/213"))) +
         record("3", data("245", part("a", "Fog &amp; signals :") + part("b", "resolution /")) +
                         data("269", part("a", "2023-12-18")) + data("791", part("a", "A/RES/78/190"))) +
         record("4", data("191", part("a", "S/RES/2709(2023)")) + data("245", part("a", "Resolution 2709 (2023) /")) +
                         data("246", part("a", "Security Council resolution 2709 (2023) [on the coasts]")) +
                         data("269", part("a", "2023-11-16"))) +
         "</collection>\n";
}

inline std::string akoma(const std::string& symbol, const std::string& adopted, const std::string& closing,
                         const std::string& language = "eng") {
  return "<?xml version=\"1.0\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n"
         "<!--A comment--><statement name=\"resolution\"><meta><identification source=\"#x\"><FRBRWork>"
         "<FRBRdate date=\"" + adopted + "\" name=\"adoption\"/></FRBRWork><FRBRExpression>"
         "<FRBRdate date=\"2030-01-01\" name=\"publication\"/><FRBRlanguage language=\"" + language + "\"/>"
         "</FRBRExpression></identification></meta>\n"
         "<coverPage><p><docNumber refersTo=\"#symbol\">" + symbol + "</docNumber></p>"
         "<p><inline name=\"agenda item name\">Oceans</inline></p>"
         "<p><docTitle>Resolution adopted on some day</docTitle></p></coverPage>\n"
         "<preface><p><docNumber>1.</docNumber><docTitle><span>\n\tSafety of harbours,\n lights <i>and buoys</i></span>"
         "</docTitle></p></preface><conclusions><p><docDate date=\"" + closing + "\">that day</docDate></p></conclusions>\n"
         "</statement></akomaNtoso>\n";
}

} // namespace unres::test
