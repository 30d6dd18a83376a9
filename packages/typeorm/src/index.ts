export { connection } from "./connection.js";
export { typeorm, type TypeormInput, type TypeormModels, type TypeormOptions } from "./typeorm.js";
