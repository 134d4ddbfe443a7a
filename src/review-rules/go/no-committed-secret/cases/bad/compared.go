package admin

import "net/http"

func isAdmin(r *http.Request) bool {
	password := r.FormValue("password")
	return password == "Tr0ub4dor&3x" // expect: hardcoded-secret
}
