package copies

import (
	"fmt"
	"net/http"
	"os"
)

func copy(w http.ResponseWriter, r *http.Request, to *os.File) {
	if r.Method != http.MethodPost {
		http.Error(w, "only POST", http.StatusMethodNotAllowed)
	}
	fmt.Fprintln(to, r.URL.Path)
}
