package files

import "net/http"

type settings struct{ prefix string }

func (s settings) archive(w http.ResponseWriter, tag func() string) {
	w.Header().Set("Content-Disposition", "attachment; filename="+s.prefix+".zip")
	w.Header().Set("Content-Disposition", "attachment; filename="+tag())
}
