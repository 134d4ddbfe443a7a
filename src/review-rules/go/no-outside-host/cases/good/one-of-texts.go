package status

import "net/http"

func check(r *http.Request) (*http.Response, error) {
	region := r.FormValue("region")
	if region != "eu" && region != "us" {
		region = "eu"
	}
	return http.Get("https://" + region + ".example.com/status")
}
