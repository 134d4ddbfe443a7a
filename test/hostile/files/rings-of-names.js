import { exec } from 'node:child_process';
function f0(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f1(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f2(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f3(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f4(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f5(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f6(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f7(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f8(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f9(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f10(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f11(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f12(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f13(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f14(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f15(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f16(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f17(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f18(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
function f19(x) { return f0(x) + f1(x) + f2(x) + f3(x) + f4(x) + f5(x) + f6(x) + f7(x) + f8(x) + f9(x) + f10(x) + f11(x) + f12(x) + f13(x) + f14(x) + f15(x) + f16(x) + f17(x) + f18(x) + f19(x); }
let v0 = '', v1 = '', v2 = '', v3 = '', v4 = '', v5 = '', v6 = '', v7 = '', v8 = '', v9 = '', v10 = '', v11 = '', v12 = '', v13 = '', v14 = '', v15 = '', v16 = '', v17 = '', v18 = '', v19 = '';
v0 = f0(v0) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v1 = f0(v1) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v2 = f0(v2) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v3 = f0(v3) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v4 = f0(v4) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v5 = f0(v5) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v6 = f0(v6) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v7 = f0(v7) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v8 = f0(v8) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v9 = f0(v9) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v10 = f0(v10) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v11 = f0(v11) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v12 = f0(v12) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v13 = f0(v13) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v14 = f0(v14) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v15 = f0(v15) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v16 = f0(v16) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v17 = f0(v17) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v18 = f0(v18) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
v19 = f0(v19) + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19;
const d0 = { a: process.argv[2] };
const d1 = { a: d0.a + d0.a };
const d2 = { a: d1.a + d1.a };
const d3 = { a: d2.a + d2.a };
const d4 = { a: d3.a + d3.a };
const d5 = { a: d4.a + d4.a };
const d6 = { a: d5.a + d5.a };
const d7 = { a: d6.a + d6.a };
const d8 = { a: d7.a + d7.a };
const d9 = { a: d8.a + d8.a };
const d10 = { a: d9.a + d9.a };
const d11 = { a: d10.a + d10.a };
const d12 = { a: d11.a + d11.a };
const d13 = { a: d12.a + d12.a };
const d14 = { a: d13.a + d13.a };
const d15 = { a: d14.a + d14.a };
const d16 = { a: d15.a + d15.a };
const d17 = { a: d16.a + d16.a };
const d18 = { a: d17.a + d17.a };
const d19 = { a: d18.a + d18.a };
const d20 = { a: d19.a + d19.a };
const d21 = { a: d20.a + d20.a };
const d22 = { a: d21.a + d21.a };
const d23 = { a: d22.a + d22.a };
const d24 = { a: d23.a + d23.a };
const d25 = { a: d24.a + d24.a };
const d26 = { a: d25.a + d25.a };
const d27 = { a: d26.a + d26.a };
const d28 = { a: d27.a + d27.a };
const d29 = { a: d28.a + d28.a };
const d30 = { a: d29.a + d29.a };
const d31 = { a: d30.a + d30.a };
const d32 = { a: d31.a + d31.a };
const d33 = { a: d32.a + d32.a };
const d34 = { a: d33.a + d33.a };
const d35 = { a: d34.a + d34.a };
const d36 = { a: d35.a + d35.a };
const d37 = { a: d36.a + d36.a };
const d38 = { a: d37.a + d37.a };
const d39 = { a: d38.a + d38.a };
const d40 = { a: d39.a + d39.a };
const d41 = { a: d40.a + d40.a };
const d42 = { a: d41.a + d41.a };
const d43 = { a: d42.a + d42.a };
const d44 = { a: d43.a + d43.a };
const d45 = { a: d44.a + d44.a };
const d46 = { a: d45.a + d45.a };
const d47 = { a: d46.a + d46.a };
const d48 = { a: d47.a + d47.a };
const d49 = { a: d48.a + d48.a };
const d50 = { a: d49.a + d49.a };
exec(f0(v0));
exec(d50.a);
db.query('select * from t where a = ' + v1);
element.innerHTML = v2;
fs.readFileSync(v3);
