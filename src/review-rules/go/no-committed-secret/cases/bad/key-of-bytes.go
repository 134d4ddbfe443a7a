package session

var signingSecret = []byte("9f8Xq2Lm7Zt4Vb6Nc1Rk5Wd3") // expect: hardcoded-secret
