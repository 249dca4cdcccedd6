print("kankei")
