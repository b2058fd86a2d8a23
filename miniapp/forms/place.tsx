/** The question where she is insured. It stands on the first page, so it needs neither the rules nor the names of all cities. */
import { useState } from "react";
import { goTo } from "../navigation.ts";
import { coveredWords, insuredIn, isLoadedPlace, PLACE_CODES, placeName, uncoveredWords } from "../places.ts";
import { draft, edit, useValue } from "../state.ts";
import { Button, Choice, type Option } from "../ui/index.ts";
import { useFields } from "./field.ts";

const PLACES: readonly Option[] = PLACE_CODES.map((value) => ({
  value,
  label: placeName(value),
  hint: coveredWords(value),
}));

/** Where she is insured: a loaded place, or any other, which has a page of its own to be found on. */
export function PlaceField() {
  const field = useFields();
  const { region, placeName: name } = useValue(draft);
  // Another place stays in sight while somebody goes through the options.
  const [other, setOther] = useState({ region, name });
  if (region !== other.region && !isLoadedPlace(region)) setOther({ region, name });
  const isOther = other.region !== "" && !isLoadedPlace(other.region);
  const called = insuredIn({ region: other.region, placeName: other.name });
  const words = { value: other.region, label: called, hint: uncoveredWords(other.region, called) };
  return (
    <>
      <Choice
        {...field("region")}
        label="医保交在哪里？"
        hint="选参保的地方，不是户口所在地"
        options={isOther ? [...PLACES, words] : PLACES}
        value={region}
        onChange={(chosen) => {
          const placeName = chosen === other.region ? other.name : "";
          edit("region", (before) => ({ ...before, region: chosen, placeName }));
        }}
      />
      <Button id="other-place" onPress={() => void goTo("place")}>
        {isOther ? "换一个城市" : "别的地方"}
      </Button>
    </>
  );
}
