package client

import "net/http"

func ask(req *http.Request) {
	req.SetBasicAuth("reports", "vX3!kd92-Lm") // expect: hardcoded-secret
}
