/** Any place in China, found by typing its name or by way of its province. */
import { useState } from "react";
import { PROVINCES, type City } from "../../../../shared/china/cities.ts";
import { insuredAt } from "../../../cities/insured.ts";
import { findCities } from "../../../cities/search.ts";
import { goBackFrom, goTo } from "../../../navigation.ts";
import { draft, edit, useValue } from "../../../state.ts";
import { Box, Button, Disclosure, Heading, Page, TextField } from "../../../ui/index.ts";
import { foundWords } from "../../../wording/found.ts";
import "../../../cities/cities.scss";

export default function PlacePage() {
  return (
    <Page title="医保交在哪个城市？" lead="选参保的地方，不是户口所在地。">
      <PlaceContent />
    </Page>
  );
}

function PlaceContent() {
  const [typed, setTyped] = useState("");
  const searching = typed.trim() !== "";
  const found = searching ? findCities(typed) : [];
  return (
    <>
      <TextField
        id="city"
        kind="words"
        label="写城市或省的名字"
        hint="比如“杭州”“浙江”。县和区，写它所在的城市"
        value={typed}
        onChange={setTyped}
      />
      <Box live="polite" id="city-found">
        {searching && (
          <Box kind="p" className="cities-found">
            {foundWords(typed, found)}
          </Box>
        )}
      </Box>
      {found.map(({ code, short, cities }) => (
        <Box kind="section" key={code} className="cities-of" label={short}>
          <Heading level={2}>{short}</Heading>
          <Cities cities={cities} />
        </Box>
      ))}
      {!searching && <ByProvince />}
      <Box kind="nav" className="actions" label="接下来">
        <Button id="back" onPress={() => void goBackFrom("place")}>
          返回
        </Button>
      </Box>
    </>
  );
}

const RULED_AS_CITIES = PROVINCES.filter(({ code, cities }) => cities.some((city) => city.code === code));
const WITH_CITIES = PROVINCES.filter((province) => !RULED_AS_CITIES.includes(province));

/** Everything, the provinces folded. */
const ByProvince = () => (
  <Box kind="section" className="apart" label="按省找">
    <Heading level={2}>或者点开省来找</Heading>
    <Cities cities={RULED_AS_CITIES.flatMap(({ cities }) => cities)} />
    <Box className="provinces">
      {WITH_CITIES.map(({ code, short, cities }) => (
        <Disclosure key={code} id={`province-${code}`} summary={short} large>
          <Cities cities={cities} />
        </Disclosure>
      ))}
    </Box>
  </Box>
);

/** Goes back to the first page with this city chosen there. */
function choose(code: string): void {
  edit("region", (before) => ({ ...before, ...insuredAt(code) }));
  void goTo("start", "region");
}

function Cities({ cities }: { readonly cities: readonly City[] }) {
  const { region } = useValue(draft);
  return (
    <Box kind="ul" className="cities">
      {cities.map(({ code, short }) => (
        <Box kind="li" key={code} className="city">
          <Button id={`city-${code}`} onPress={() => choose(code)}>
            {code === region ? `${short}（现在选的）` : short}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
