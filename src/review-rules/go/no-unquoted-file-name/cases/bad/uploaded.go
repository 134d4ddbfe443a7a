package files

import (
	"fmt"
	"net/http"
)

type Upload struct {
	ID   int64
	Name string
	Body []byte
}

func send(w http.ResponseWriter, upload *Upload) {
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="%s"`, upload.Name)) // expect: header-injection
	w.Write(upload.Body)
}
