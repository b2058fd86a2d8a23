/** Which papers to hand in, by case and by way of handing in. */
import type { Material } from "../../shared/policy/index.ts";
import { Box, Disclosure, Heading } from "../ui/index.ts";
import { CHANNELS, filedByWords } from "../wording/answer.ts";
import type { Voice } from "../wording/voice.ts";

/** Every way, folded: only one of them will be hers. */
export const Papers = ({ materials, voice }: { readonly materials: readonly Material[]; readonly voice: Voice }) => (
  <Box className="part">
    <Heading level={3}>要带什么</Heading>
    {materials.map((material) => (
      <Disclosure key={material.case + material.channel + material.where} summary={papersName(material)}>
        <Box kind="p" className="said">
          {`${material.where}，${filedByWords(material.filedBy, voice)}`}
        </Box>
        <Box kind="ul" className="list papers">
          {material.items.map((item) => (
            <Box kind="li" key={item} className="item bullet">
              {item}
            </Box>
          ))}
        </Box>
        {material.note && (
          <Box kind="p" className="said">
            {material.note}
          </Box>
        )}
      </Disclosure>
    ))}
  </Box>
);

const papersName = ({ channel, case: which }: Material): string =>
  which === CHANNELS[channel] ? which : `${CHANNELS[channel]}：${which}`;
