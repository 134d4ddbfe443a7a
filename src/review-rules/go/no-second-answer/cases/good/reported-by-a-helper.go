package items

import (
	"fmt"
	"net/http"
)

func show(w http.ResponseWriter, r *http.Request) {
	item, err := find(r.FormValue("id"))
	if err != nil {
		countError(w, err)
	}
	fmt.Fprintln(w, item)
}
