/** The brand whose house this is: its colours, its logo, its words at the door. */
export { changeBrand } from './change-brand.ts'
export { changeLogo } from './change-logo.ts'
export { findLogo, showBrand, type ShownBrand } from './show-brand.ts'
export { findLogoPicture, type LogoPicture } from './find-logo-picture.ts'
export { demonstrations, type DemonstrationName } from './demonstrations.ts'
export { stylesheetOf } from './stylesheet.ts'
export { paletteOf } from './palette.ts'
export {
  brandShape,
  characters,
  homeSections,
  plain,
  type Brand,
  type Character,
  type HomeSection,
} from './brand.ts'
