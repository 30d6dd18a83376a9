export { typeorm, type TypeormInput, type TypeormModels, type TypeormOptions } from "./typeorm.js";
