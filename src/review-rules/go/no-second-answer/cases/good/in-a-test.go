package users

import (
	"fmt"
	"net/http"
)

func handler(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "only GET", http.StatusMethodNotAllowed)
	}
	fmt.Fprintln(w, "hello")
}
// path: internal/users/users_test.go
