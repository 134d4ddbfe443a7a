package shop

import "net/http"

func refuse(r *http.Request) bool {
	return r.Method != http.MethodGet && r.Method != http.MethodHead
}
