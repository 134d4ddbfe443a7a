package files

import (
	"io"
	"net/http"
	"os"
)

func save(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	_ = os.WriteFile("/srv/state.json", body, 0o600)
	_ = os.WriteFile("/srv/name.txt", []byte(r.FormValue("name")), 0o600)
}
