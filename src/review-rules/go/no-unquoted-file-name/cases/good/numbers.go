package files

import (
	"fmt"
	"net/http"
	"strconv"
	"time"
)

func backup(w http.ResponseWriter, id int64) {
	w.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=backup-%d.zip", id))
	w.Header().Set("Content-Disposition", "attachment; filename="+strconv.FormatInt(id, 10))
	w.Header().Set("Content-Disposition", "attachment; filename="+time.Now().Format("20060102")+".zip")
}
