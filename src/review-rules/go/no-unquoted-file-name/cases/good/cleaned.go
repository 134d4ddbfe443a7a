package files

import "net/http"

func clean(name string) string {
	out := make([]byte, 0, len(name))
	for i := range len(name) {
		if name[i] >= 'a' && name[i] <= 'z' {
			out = append(out, name[i])
		}
	}
	return string(out)
}

func download(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Disposition", `attachment; filename="`+escapeName(r.FormValue("name"))+`"`)
}
