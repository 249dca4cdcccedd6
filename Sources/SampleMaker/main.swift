print("SampleMaker")
