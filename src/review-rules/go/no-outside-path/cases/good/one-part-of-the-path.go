package files

import (
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/mux"
)

func show(w http.ResponseWriter, r *http.Request) {
	text, _ := os.ReadFile(filepath.Join("/srv/files", mux.Vars(r)["name"]))
	_, _ = w.Write(text)
}

func send(c *gin.Context) {
	c.File("./files/" + c.Param("name"))
}

func serve(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, "./files/"+r.PathValue("name"))
}
